import { deepEqual, equal, notEqual } from "node:assert/strict";
import { network } from "hardhat";
import { createPublicClient, createWalletClient, custom, zeroAddress } from "viem";
import type { Deployer } from "../../../scripts/deployment/Deployer.ts";
import { deployLocally } from "../../../scripts/deployment/deployLocally.ts";
import { deploymentProxy } from "../../../scripts/deployment/deploymentProxy.ts";
import { deployProduct } from "../../../scripts/deployment/deployProduct.ts";
import { addresses } from "../../../web/shared/generated/addresses.ts";

/** A fresh chain that has no deterministic deployment proxy yet. */
async function freshChain(chainId: number): Promise<Deployer> {
  const { provider } = await network.create({ override: { chainId } });
  const transport = custom(provider);
  const client = createPublicClient({ transport, pollingInterval: 10 });
  const [account] = await createWalletClient({ transport }).getAddresses();
  if (!account) throw new Error("The chain has no account.");
  return { client, wallet: createWalletClient({ account, transport }) };
}

const silent = () => undefined;

describe("deployment", () => {
  it("puts Escrow and Court at the generated addresses of any chain, the proxy first", async () => {
    for (const chainId of [31337, 777]) {
      const deployer = await freshChain(chainId);
      equal(await deployer.client.getCode({ address: deploymentProxy }), undefined);
      const { config } = await deployLocally(deployer, silent);
      const { escrow, court, courtOffice } = addresses;
      deepEqual({ escrow: config.escrow, court: config.court }, { escrow, court });
      for (const address of [deploymentProxy, escrow, court, courtOffice]) {
        notEqual(await deployer.client.getCode({ address }), undefined);
      }
    }
  });

  it("changes nothing when run twice", async () => {
    const deployer = await freshChain(31337);
    const first = await deployLocally(deployer, silent);
    const block = await deployer.client.getBlock();
    const said: string[] = [];
    const second = await deployLocally(deployer, (line) => said.push(line));
    deepEqual(second, first);
    equal((await deployer.client.getBlock()).hash, block.hash);
    deepEqual(said, ["Everything is deployed already."]);
  });

  it("publishes policies for what was decided, and none that would draw from nobody", async () => {
    const deployer = await freshChain(31337);
    const named = deployer.wallet.account.address;
    const decided = { named, name: { en: "Ada", zh: "阿达" }, open: [], feeRecipient: null };
    const without = await deployProduct(deployer, decided);
    equal(without.open, null);
    deepEqual(
      without.policies.map(({ key, policy }) => [key, policy.feeBps, policy.feeRecipient]),
      [
        ["service", 0, zeroAddress],
        ["handover", 0, zeroAddress],
      ],
    );
    for (const { document } of without.policies) {
      equal(document.arbitratorName.zh, "阿达");
    }

    const feeRecipient = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
    const { policies } = await deployProduct(deployer, { ...decided, open: [named], feeRecipient });
    deepEqual(
      policies.map(({ key }) => key),
      ["goods", "service", "handover"],
    );
    for (const { policy } of policies) {
      equal(policy.feeRecipient, policy.feeBps === 0 ? zeroAddress : feeRecipient);
    }
  });

  it("publishes three policies whose court can rule in time", async () => {
    const { config } = await deployLocally(await freshChain(31337), silent);
    equal(new Set(config.policies).size, 3);
  });
});
