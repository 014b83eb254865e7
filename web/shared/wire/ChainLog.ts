import type { Address, Hex } from "viem";

/** A log as the cache keeps it: what the node said, validated, with the time of its block. */
export interface ChainLog {
  address: Address;
  topics: readonly Hex[];
  data: Hex;
  block: number;
  blockHash: Hex;
  /** Unix seconds of the block. */
  time: number;
  tx: Hex;
  /** Position in the block. */
  index: number;
}

/** A block by its place and name. */
export interface BlockRef {
  number: number;
  hash: Hex;
}

/** Blocks, both ends included. */
export interface Range {
  from: number;
  to: number;
}

/** Topics as `eth_getLogs` takes them: a list means any of these, null means anything. */
export interface LogFilter {
  address: Address;
  topics: readonly (Hex | readonly Hex[] | null)[];
}

export type FetchLogs = (range: Range, filter: LogFilter) => Promise<ChainLog[]>;

/** In the order of the chain, each log once, however often a node repeats it. */
export function inChainOrder(logs: readonly ChainLog[]): ChainLog[] {
  const once = new Map(logs.map((log) => [`${log.block}:${log.index}`, log]));
  return [...once.values()].sort((a, b) => a.block - b.block || a.index - b.index);
}
