import { deepEqual, equal, notEqual } from "node:assert/strict";
import { network } from "hardhat";
import { createPublicClient, createWalletClient, custom } from "viem";
import type { Deployer } from "../../../scripts/deployment/Deployer.ts";
import { deployLocally } from "../../../scripts/deployment/deployLocally.ts";
import { deploymentProxy } from "../../../scripts/deployment/deploymentProxy.ts";
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

  it("publishes three policies whose court can rule in time", async () => {
    const { config } = await deployLocally(await freshChain(31337), silent);
    equal(new Set(config.policies).size, 3);
  });
});
