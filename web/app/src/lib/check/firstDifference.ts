import { eventNameOf } from "../../../../shared/escrow/eventNameOf.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import type { Difference } from "./judgeTrade.ts";

/** Everything a log says: two that say it the same are the same step. */
const words = ({ address, topics, data, block, blockHash, tx, index }: ChainLog): string =>
  [address, ...topics, data, block, blockHash, tx, index].join(" ").toLowerCase();

/** The first step that one of two sources does not tell as the other does; null where they agree. */
export function firstDifference(
  read: readonly ChainLog[],
  told: readonly ChainLog[],
  upTo: number,
): Difference | null {
  const [ours, theirs] = [read, told].map((logs) => logs.filter(({ block }) => block <= upTo));
  const length = Math.max(ours?.length ?? 0, theirs?.length ?? 0);
  for (let at = 0; at < length; at++) {
    const [one, other] = [ours?.[at], theirs?.[at]];
    if (one && other && words(one) === words(other)) continue;
    // What the chain says first is the step in question.
    const named = one ?? other;
    return named ? { event: eventNameOf(named) ?? "other", block: named.block } : null;
  }
  return null;
}
