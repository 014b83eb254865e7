import type { BlockRef, FetchLogs } from "../../../../../shared/wire/ChainLog.ts";

export interface ChainBlock extends BlockRef {
  /** Unix seconds. */
  time: number;
}

/** What the reader asks of a node. */
export interface ChainNode {
  chainId(): Promise<number>;
  head(): Promise<ChainBlock>;
  /** Time of the block being made; null when the node does not tell. */
  pendingTime(): Promise<number | null>;
  /** Null when the node has no such block. */
  block(number: number): Promise<ChainBlock | null>;
  logs: FetchLogs;
}
