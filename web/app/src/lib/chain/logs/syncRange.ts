import { type ChainLog, inChainOrder, type Range } from "../../../../../shared/wire/ChainLog.ts";
import { RangeRefused } from "./RangeRefused.ts";

const LARGEST = 100_000;

/** How many blocks to ask for at once: halved when the node refuses, doubled when it serves. */
export interface RangeSize {
  blocks: number;
}

/**
 * Reads `range` in pieces the node accepts and hands on each piece as it is read, so that what was read is never
 * read again after an interruption.
 * @param size carried from call to call, because a node's limit stays the same
 */
export async function* syncRange(
  range: Range,
  size: RangeSize,
  read: (piece: Range) => Promise<ChainLog[]>,
): AsyncGenerator<{ piece: Range; logs: ChainLog[] }> {
  let from = range.from;
  while (from <= range.to) {
    const piece = { from, to: Math.min(from + size.blocks - 1, range.to) };
    const logs = await readPiece(piece, size, read);
    if (!logs) continue;
    yield { piece, logs: inChainOrder(logs) };
    from = piece.to + 1;
    size.blocks = Math.min(size.blocks * 2, LARGEST);
  }
}

async function readPiece(piece: Range, size: RangeSize, read: (piece: Range) => Promise<ChainLog[]>) {
  try {
    return await read(piece);
  } catch (error) {
    const length = piece.to - piece.from + 1;
    if (!(error instanceof RangeRefused) || length === 1) throw error;
    size.blocks = Math.ceil(length / 2);
    return null;
  }
}
