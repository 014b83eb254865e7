import { type Address, type Hex, TransactionNotFoundError, TransactionReceiptNotFoundError } from "viem";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import type { Chain } from "./Chain.ts";
import type { ChainClient } from "./client.ts";
import { depthToSettle } from "./settledDepth.ts";

export interface MinedTransaction {
  state: "mined";
  from: Address;
  /** Null where it made a contract. */
  to: Address | null;
  /** Native coin sent along, in its smallest unit. */
  value: bigint;
  succeeded: boolean;
  /** Empty where it failed. */
  logs: readonly ChainLog[];
  block: number;
  /** Unix seconds of its block. */
  time: number;
  /** So deep that nothing undoes it: it need not be read again. */
  isSettled: boolean;
}

/** A transaction as the chain has it; "waiting" also after its block was replaced. */
export type TransactionReading = { state: "unknown" } | { state: "waiting" } | MinedTransaction;

/** Reads a transaction with its receipt and its block. Throws what the node's silence throws: that is no answer. */
export async function readTransaction(
  { client, config, reader }: Chain,
  hash: Hex,
): Promise<TransactionReading> {
  const [sent, receipt] = await Promise.all([
    orNull(client.getTransaction({ hash }), TransactionNotFoundError),
    orNull(client.getTransactionReceipt({ hash }), TransactionReceiptNotFoundError),
  ]);
  if (!sent) return { state: "unknown" };
  if (!receipt) return { state: "waiting" };
  const block = await client.getBlock({ blockNumber: receipt.blockNumber });
  if (block.hash !== receipt.blockHash) return { state: "waiting" };
  const number = Number(receipt.blockNumber);
  const time = Number(block.timestamp);
  const head = reader.status.value.head?.number ?? number;
  return {
    ...{ state: "mined", from: sent.from, to: sent.to, value: sent.value },
    succeeded: receipt.status === "success",
    logs: receipt.logs.map((log) => chainLog(log, time)),
    ...{ block: number, time, isSettled: head - number >= depthToSettle(config) },
  };
}

type ReceiptLog = Awaited<ReturnType<ChainClient["getTransactionReceipt"]>>["logs"][number];

function chainLog(log: ReceiptLog, time: number): ChainLog {
  const { address, topics, data, blockNumber, blockHash, logIndex, transactionHash } = log;
  return {
    ...{ address, topics, data, blockHash, time },
    ...{ block: Number(blockNumber), index: logIndex, tx: transactionHash },
  };
}

async function orNull<T>(asked: Promise<T>, missing: new (...args: never[]) => Error): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof missing) return null;
    throw error;
  }
}
