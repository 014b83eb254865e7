import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { setTimeout as delay } from "node:timers/promises";
import {
  type Address,
  createTestClient,
  type Hex,
  http,
  keccak256,
  numberToHex,
  parseEther,
  publicActions,
  walletActions,
  zeroAddress,
  zeroHash,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { anvil } from "viem/chains";
import { readArtifact } from "../../../../scripts/deployment/readArtifact.ts";
import { freePort } from "../../../../scripts/run/freePort.ts";
import { type Policy, policyId } from "../../../../web/shared/escrow/policy.ts";
import { type Terms, tradeId } from "../../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../../web/shared/generated/escrowAbi.ts";

/** An arbitrator that answers every question with 7: the dispute's id and its price. */
const ARBITRATOR: Address = "0x7777777777777777777777777777777777777777";
const ANSWERS_SEVEN = "0x60075f5260205ff3";
const DAY = 86_400;

export const policy: Policy = {
  inspection: 7 * DAY,
  returnWindow: 14 * DAY,
  answerWindow: 5 * DAY,
  rulingWindow: 30 * DAY,
  feeBps: 0,
  feeRecipient: zeroAddress,
  defaultBuyerBps: 5_000,
  choices: 101,
  arbitrator: ARBITRATOR,
  arbitratorData: "0x",
  passParties: false,
  caseFeeToken: zeroAddress,
  maxCaseFee: 1_000n,
  document: zeroHash,
  templateId: 0n,
};

/** The escrow on an anvil of its own, and people who use it. */
export async function startRealChain() {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const process = spawn(anvilBinary(), ["--port", String(port), "--silent"], { stdio: "ignore" });
  const client = createTestClient({ mode: "anvil", chain: anvil, transport: http(url), cacheTime: 0 })
    .extend(publicActions)
    .extend(walletActions);
  await answering(client);
  const people = [1, 2].map(() => privateKeyToAccount(generatePrivateKey()));
  const [buyer, seller] = people as [(typeof people)[0], (typeof people)[0]];
  for (const address of [buyer.address, seller.address, ARBITRATOR]) {
    await client.setBalance({ address, value: parseEther("1000") });
  }
  await client.setCode({ address: ARBITRATOR, bytecode: ANSWERS_SEVEN });
  const { abi, bytecode } = readArtifact("escrow/Escrow");
  const deployed = await client.deployContract({ abi, bytecode, account: buyer });
  const receipt = await client.waitForTransactionReceipt({ hash: deployed });
  const escrow = receipt.contractAddress as Address;

  let nonce = 0;
  const call = async (from: typeof buyer | Address, functionName: string, args: unknown[], value = 0n) => {
    const hash = await client.writeContract({
      address: escrow,
      abi: escrowAbi as never,
      functionName,
      args,
      account: from,
      value,
    });
    const mined = await client.waitForTransactionReceipt({ hash });
    if (mined.status !== "success") throw new Error(`${functionName} reverted`);
    return Number(mined.blockNumber);
  };

  return {
    url,
    client,
    escrow,
    buyer,
    seller,
    call,
    startBlock: Number(receipt.blockNumber),
    async pay(amount = 1_000_000n): Promise<{ id: Hex; terms: Terms }> {
      const { timestamp } = await client.getBlock();
      const terms: Terms = {
        buyer: buyer.address,
        seller: seller.address,
        token: zeroAddress,
        amount,
        deliverBy: Number(timestamp) + 10 * DAY,
        policy: policyId(policy),
        agreement: keccak256(numberToHex(nonce++)),
      };
      await call(buyer, "pay", [terms], amount);
      return { id: tradeId(terms, anvil.id, escrow), terms };
    },
    async rule(ruling: bigint) {
      await client.impersonateAccount({ address: ARBITRATOR });
      return call(ARBITRATOR, "rule", [7n, ruling]);
    },
    stored: (id: Hex) =>
      client.readContract({ address: escrow, abi: escrowAbi, functionName: "tradeOf", args: [id] }),
    stop: () => end(process),
  };
}

export type RealChain = Awaited<ReturnType<typeof startRealChain>>;

async function answering(client: { getChainId(): Promise<number> }) {
  for (let tries = 0; tries < 200; tries++) {
    const isUp = await client.getChainId().then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await delay(50);
  }
  throw new Error("anvil did not start");
}

function end(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    process.once("exit", () => resolve());
    process.kill("SIGKILL");
  });
}

/** anvil's npm wrapper starts the binary as a second process; a signal would reach only the wrapper. */
function anvilBinary(): string {
  const arch = process.arch === "x64" ? "amd64" : process.arch;
  return createRequire(import.meta.url).resolve(`@foundry-rs/anvil-${process.platform}-${arch}/bin/anvil`);
}
