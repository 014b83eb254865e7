import type { AskState } from "../../../../../shared/escrow/askState.ts";
import type { Wish } from "../../../../../shared/talk/content/ask.ts";
import { shareOf } from "../../../components/settlement/readSplit.ts";

/** States in which the buyer can go on to a case, where the trade lets them. */
export type Disputed = Extract<AskState, { state: "refused" | "unanswered" | "offered" }>;

export const isDisputed = (state: AskState): state is Disputed =>
  state.state === "refused" || state.state === "unanswered" || state.state === "offered";

/** The buyer's share, in basis points, that a claim of what was wished for comes to. At least one of them: nothing is no claim. */
export function claimShare(wish: Wish, held: bigint): number {
  if (wish.wish !== "part" || wish.toBuyer >= held) return 10_000;
  return Math.max(1, shareOf(wish.toBuyer, held));
}
