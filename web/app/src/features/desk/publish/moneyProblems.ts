import { limits } from "./limits.ts";
import type { Problems, RosterProblem } from "./problems.ts";
import type { RosterKind } from "./RosterDraft.ts";

/** Null for what is no amount. */
export type Money = Record<"seatFee" | "minStake" | "slash", bigint | null>;

export function moneyProblems({ seatFee, minStake, slash }: Money, kind: RosterKind): Problems {
  const fee = seatFee ?? 0n;
  const ofFee = amountProblem(seatFee, limits.seatFee) ?? (fee === 0n ? "feeZero" : null);
  const ofSlash = amountProblem(slash, limits.slash) ?? ((slash ?? 0n) > fee ? "slashHigh" : null);
  const ofStake = amountProblem(minStake, limits.minStake) ?? stakeProblem(minStake ?? 0n, slash ?? 0n, kind);
  return {
    ...(ofFee && { seatFee: ofFee }),
    ...(ofSlash && { slash: ofSlash }),
    ...(ofStake && { minStake: ofStake }),
  };
}

function amountProblem(amount: bigint | null, bits: number): RosterProblem | null {
  if (amount === null) return "amountWrong";
  return amount >= 1n << BigInt(bits) ? "amountLarge" : null;
}

function stakeProblem(stake: bigint, slash: bigint, kind: RosterKind): RosterProblem | null {
  if (kind === "open" && stake === 0n) return "stakeZero";
  return stake < slash ? "stakeBelowSlash" : null;
}
