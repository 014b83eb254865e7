import { answerAgrees, conceded } from "./amounts.ts";
import { caseEnding, type Ending, type EndingAmounts } from "./caseEnding.ts";
import type { Policy } from "./policy.ts";
import { otherSide, type Side } from "./side.ts";
import type { Trade } from "./trade.ts";

/** The trade as it would be with this claim. */
export function withClaim(trade: Trade, claimant: Side, claimBps: number): Trade {
  const claim = { claimant, claimBps, claimStatement: "0x" as const, answer: null };
  return {
    ...trade,
    status: "Claimed",
    case: { ...claim, disputeId: null, caseFee: 0n, ruling: null, end: null },
  };
}

/**
 * A claimed trade as it would be in court after this answer, its dispute costing `fee`. Null when the answer leaves
 * nothing to dispute.
 */
export function withAnswer(trade: Trade, policy: Policy, answerBps: number, fee: bigint): Trade | null {
  const { case: current, held } = trade;
  if (!current) return null;
  const { claimant, claimBps } = current;
  const { difference, ...parts } = conceded(held, claimBps, answerBps);
  if (answerAgrees(claimBps, answerBps, claimant) || difference === 0n) return null;
  const answer = { ...parts, difference, buyerBps: answerBps, statement: "0x" as const };
  const caseFee = fee < policy.maxCaseFee ? fee : policy.maxCaseFee;
  return { ...trade, status: "InCourt", held: difference, case: { ...current, answer, caseFee } };
}

export interface PossibleEnding {
  ending: Ending;
  amounts: EndingAmounts;
}

/** How a case may end from where it stands, and what each end costs each side. A settlement may be anything. */
export function possibleEndings(trade: Trade, policy: Policy): PossibleEnding[] {
  return endingsOf(trade, policy).map((ending) => ({ ending, amounts: caseEnding(trade, policy, ending) }));
}

function endingsOf({ status, case: current }: Trade, { choices }: Policy): Ending[] {
  if (!current) return [];
  const respondent = otherSide(current.claimant);
  const concessions: Ending[] = [
    { kind: "conceded", by: respondent },
    { kind: "conceded", by: current.claimant },
  ];
  if (status === "Claimed")
    return [concessions[0] as Ending, { kind: "defaulted" }, concessions[1] as Ending];
  if (status === "Answered") return [...concessions, { kind: "lapsed" }];
  if (status === "Ruled") return [{ kind: "ruled", ruling: current.ruling ?? 0 }];
  if (status !== "InCourt") return [];
  return [
    ...sampleRulings(choices).map((ruling): Ending => ({ kind: "ruled", ruling })),
    { kind: "ruled", ruling: 0 },
    ...concessions,
    { kind: "lapsed" },
  ];
}

/** Some of the rulings a court may give, from all to the buyer to all to the seller. */
export function sampleRulings(choices: number): number[] {
  if (choices === 101) return [1, 26, 51, 76, 101];
  if (choices === 11) return [1, 4, 6, 8, 11];
  return choices === 2 ? [1, 2] : [1, choices];
}
