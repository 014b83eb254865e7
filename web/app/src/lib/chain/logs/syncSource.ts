import { type BlockRef, inChainOrder } from "../../../../../shared/wire/ChainLog.ts";
import { ChainError } from "../ChainError.ts";
import type { ChainNode } from "./ChainNode.ts";
import type { Book, LogCache } from "./LogCache.ts";
import type { LogSource } from "./LogSource.ts";
import { type RangeSize, syncRange } from "./syncRange.ts";

export interface SyncTools {
  node: ChainNode;
  cache: LogCache;
  size: RangeSize;
  startBlock: number;
}

/** Brings `book` up to `head`. Another tab may do the same at the same time: what it has stored is taken over. */
export async function syncSource(
  source: LogSource,
  book: Book,
  head: BlockRef,
  revision: number,
  { node, cache, size, startBlock }: SyncTools,
): Promise<Book> {
  let current = book.revision === revision && book.cursor !== null ? book : await cache.book(source.key);
  const range = { from: current.cursor === null ? startBlock : current.cursor + 1, to: head.number };

  const read = (piece: typeof range) => source.read(piece, current.logs, node.logs);
  for await (const { piece, logs } of syncRange(range, size, read)) {
    const later = await node.block(head.number);
    if (later?.hash !== head.hash) throw new ChainError("chainUnsteady", { block: head.number });

    const after = current.cursor;
    const kept = await cache.commit({ revision, source: source.key, after, upTo: piece.to, logs, head });
    if (!kept) return cache.book(source.key);
    current = { revision, cursor: piece.to, logs: inChainOrder([...current.logs, ...logs]) };
  }
  return current;
}
