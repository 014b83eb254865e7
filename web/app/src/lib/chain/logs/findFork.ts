import type { Hex } from "viem";
import type { BlockRef } from "../../../../../shared/wire/ChainLog.ts";

export type Fork =
  /** The chain grew from what is remembered (or nothing is remembered). */
  | { kind: "extends" }
  /** Blocks above `number` were replaced. */
  | { kind: "reorg"; number: number }
  /** The node is at `number`, below what is remembered, and agrees on everything it has. */
  | { kind: "behind"; number: number }
  /** Nothing remembered is on this chain. */
  | { kind: "unrelated" };

/**
 * Compares remembered blocks with the chain that `head` ends. A hash stands for all blocks below it, so the agreement
 * is a prefix of `remembered` and is found by bisection.
 * @param remembered in ascending order, all of one chain
 * @param hashAt the node's hash at a height, asked only at or below the head
 */
export async function findFork(
  remembered: readonly BlockRef[],
  head: BlockRef,
  hashAt: (number: number) => Promise<Hex | null>,
): Promise<Fork> {
  const comparable = remembered.filter((block) => block.number <= head.number);
  const top = comparable.at(-1);
  if (!top) return remembered.length === 0 ? { kind: "extends" } : { kind: "unrelated" };

  const agrees = async (block: BlockRef) =>
    block.hash === (block.number === head.number ? head.hash : await hashAt(block.number));
  if (await agrees(top)) {
    return comparable.length === remembered.length
      ? { kind: "extends" }
      : { kind: "behind", number: top.number };
  }

  let agreed = -1;
  let differs = comparable.length - 1;
  while (differs - agreed > 1) {
    const middle = (agreed + differs) >> 1;
    if (await agrees(comparable[middle] as BlockRef)) agreed = middle;
    else differs = middle;
  }
  const fork = comparable[agreed];
  return fork ? { kind: "reorg", number: fork.number } : { kind: "unrelated" };
}
