import {
  type Address,
  type Hex,
  parseTransaction,
  TransactionNotFoundError,
  TransactionReceiptNotFoundError,
} from "viem";
import { groupTradeLogs } from "../../../../shared/escrow/groupTradeLogs.ts";
import type { Chain } from "../chain/Chain.ts";
import type { ChainClient } from "../chain/client.ts";
import { decodeRevert } from "../sendCalls/decodeRevert.ts";
import type { Pending } from "../sendCalls/PendingStore.ts";
import type { SponsorClient } from "../sponsor/SponsorClient.ts";
import { gatherNode, type Report } from "./gatherNode.ts";
import type { KeptFacts, MinedFacts, SignedFacts, TransactionFacts } from "./judgeTransaction.ts";
import { learn, learnt } from "./Learnt.ts";
import { plainParams } from "./plainParams.ts";

export interface TransactionParts {
  chain: Chain;
  /** What this device keeps of its own transactions. */
  pending: readonly Pending[];
  sponsor: () => Promise<Pick<SponsorClient, "state">>;
  deviceTime: number;
}

/** Looks at a transaction from every side and tells each fact as it comes. */
export async function gatherTransaction(
  { chain, pending, sponsor, deviceTime }: TransactionParts,
  hash: Hex,
  report: Report<TransactionFacts>,
): Promise<TransactionFacts> {
  const { client } = chain;
  const own = pending.find((one) => one.hash === hash) ?? null;
  const facts: Partial<TransactionFacts> = { hash, kept: own && keptFacts(own) };
  const tell: Report<TransactionFacts> = (some) => report(Object.assign(facts, some));
  await gatherNode(chain, deviceTime, tell);
  const found = await learn(() => find(client, hash));
  const known = "value" in found ? { value: found.value !== null } : found;
  const signed = learnt(found) ?? signedOf(own);
  const mined = await learn(() => mining(chain, hash));
  const block = learnt(mined);
  const [counted, cost, reason, refusal] = await Promise.all([
    learn(async () =>
      signed ? client.getTransactionCount({ address: signed.from, blockTag: "latest" }) : 0,
    ),
    learn(() => costOf(client, signed)),
    learn(async () => (block && !block.succeeded ? reasonOf(client, hash, block.block) : null)),
    learn(() => refusalOf(sponsor, block ? null : own)),
  ]);
  tell({ known, signed, mined, counted, cost, reason, refusal });
  return facts as TransactionFacts;
}

/** What keeps a sponsor from carrying what it was given; null where nothing was, or nothing does. */
async function refusalOf(sponsor: TransactionParts["sponsor"], own: Pending | null): Promise<string | null> {
  if (!own?.order) return null;
  return (await (await sponsor()).state(own.account)).refusal;
}

function keptFacts({ purpose, raw, order, mined }: Pending): KeptFacts {
  return {
    trade: purpose?.trade ?? null,
    isSendable: raw !== null,
    isSponsored: order !== undefined && mined === null,
    minedIn: mined?.blockHash ?? null,
  };
}

async function find(client: ChainClient, hash: Hex): Promise<SignedFacts | null> {
  try {
    const { from, nonce, gas, value, maxFeePerGas, gasPrice } = await client.getTransaction({ hash });
    return { from, nonce, gas, value, highestFee: maxFeePerGas ?? gasPrice ?? 0n };
  } catch (error) {
    if (error instanceof TransactionNotFoundError) return null;
    throw error;
  }
}

/** As this device signed it, where the network knows nothing of it. */
function signedOf(own: Pending | null): SignedFacts | null {
  if (!own?.raw) return null;
  const { nonce = 0, gas = 0n, value = 0n, maxFeePerGas = 0n } = parseTransaction(own.raw);
  return { from: own.account, nonce, gas, value, highestFee: maxFeePerGas };
}

async function mining({ client, config }: Chain, hash: Hex): Promise<MinedFacts | null> {
  const receipt = await client.getTransactionReceipt({ hash }).catch((error: unknown) => {
    if (error instanceof TransactionReceiptNotFoundError) return null;
    throw error;
  });
  if (!receipt) return null;
  const { blockNumber, blockHash, status, gasUsed, logs } = receipt;
  const there = await client.getBlock({ blockNumber }).catch(() => null);
  return {
    block: Number(blockNumber),
    blockHash,
    isReplaced: there?.hash !== blockHash,
    succeeded: status === "success",
    gasUsed,
    step: stepOf(config.escrow, logs),
  };
}

type ReceiptLog = Awaited<ReturnType<ChainClient["getTransactionReceipt"]>>["logs"][number];

function stepOf(escrow: Address, logs: readonly ReceiptLog[]): MinedFacts["step"] {
  const own = logs.filter(({ address }) => address.toLowerCase() === escrow.toLowerCase());
  const [first] = groupTradeLogs(
    own.map(({ address, topics, data, blockNumber, blockHash, logIndex, transactionHash }) => ({
      ...{ address, topics, data, blockHash, time: 0 },
      ...{ block: Number(blockNumber), index: logIndex, tx: transactionHash },
    })),
  );
  const event = first?.[1][0]?.eventName;
  return first && event ? { event, trade: first[0] } : null;
}

async function costOf(client: ChainClient, sent: SignedFacts | null) {
  if (!sent) return { balance: 0n, baseFee: 0n };
  const [balance, { baseFeePerGas }] = await Promise.all([
    client.getBalance({ address: sent.from }),
    client.getBlock({ blockTag: "latest" }),
  ]);
  return { balance, baseFee: baseFeePerGas ?? 0n };
}

/** Tries it again on the state it met, to learn what the receipt does not tell. */
async function reasonOf(client: ChainClient, hash: Hex, block: number) {
  const { from, to, input, value, gas } = await client.getTransaction({ hash });
  // What stood before it in its own block may be the reason; what came after it there must not hide it.
  for (const at of [block, block - 1]) {
    try {
      await client.call({ account: from, to, data: input, value, gas, blockNumber: BigInt(at) });
    } catch (error) {
      const { code, params } = decodeRevert(error);
      return { code, params: plainParams(params) };
    }
  }
  return null;
}
