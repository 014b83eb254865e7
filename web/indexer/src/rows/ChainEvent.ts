import type { Context } from "ponder:registry";
import type { Hex } from "viem";
import type { LogPosition } from "../../../shared/escrow/tradeLog.ts";

/** What Ponder hands over of a log, whichever event it is. */
export interface ChainEvent {
  args: unknown;
  log: { address: Hex; topics: readonly (Hex | null)[]; data: Hex; logIndex: number };
  block: { number: bigint; hash: Hex; timestamp: bigint };
  transaction: { hash: Hex };
}

export type Database = Context["db"];

export interface Happening {
  event: ChainEvent;
  context: { db: Database };
}

export function positionOf({ log, block, transaction }: ChainEvent): LogPosition {
  return {
    blockNumber: block.number,
    logIndex: log.logIndex,
    transactionHash: transaction.hash,
    time: Number(block.timestamp),
  };
}

/** The columns that say where a log stands. */
export function placeOf({ log, block, transaction }: ChainEvent) {
  return {
    block: Number(block.number),
    index: log.logIndex,
    time: Number(block.timestamp),
    tx: transaction.hash,
  };
}

/** One number that grows along the chain. A block has far fewer than 2²⁰ logs. */
export function orderOf({ log, block }: ChainEvent): bigint {
  return (block.number << 20n) | BigInt(log.logIndex);
}
