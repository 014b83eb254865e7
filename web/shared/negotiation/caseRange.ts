import { sellerNet } from "../escrow/amounts.ts";
import { caseEnding, type EndingAmounts } from "../escrow/caseEnding.ts";
import { withAnswer, withClaim } from "../escrow/caseOutcomes.ts";
import type { Policy } from "../escrow/policy.ts";
import { otherSide, type Side } from "../escrow/side.ts";
import type { Status } from "../escrow/status.ts";
import type { Trade } from "../escrow/trade.ts";

/** The least and the most, in base units. */
export interface Range {
  least: bigint;
  most: bigint;
}

/** What a court that is still to be paid could give, from all to the seller to all to the buyer. */
export interface CaseRange {
  /** The buyer's part of what is held now, and what the seller would receive after the policy's fee; in the trade's coin. */
  buyer: Range;
  seller: Range;
  /** What each side pays in, and at most loses, in `caseFeeToken`. */
  deposit: bigint;
}

/**
 * What is at stake in a case from here, by the contract's own rules: with both sides asking for everything where they have not
 * spoken yet. Null where no case can open, where the court was paid already, and where a case costs nothing.
 */
export function caseRange(trade: Trade, policy: Policy): CaseRange | null {
  const claimant = claimants[trade.status];
  if (policy.maxCaseFee === 0n || claimant === undefined) return null;
  const inCourt = brought(trade, policy, claimant);
  if (!inCourt) return null;
  const forBuyer = caseEnding(inCourt, policy, { kind: "ruled", ruling: 1 });
  const forSeller = caseEnding(inCourt, policy, { kind: "ruled", ruling: policy.choices });
  // What both last words concede is paid at once. Once answered it has left and is held no more.
  const atOnce = trade.status === "Answered" ? null : inCourt.case?.answer;
  const [toBuyer, toSeller] = [atOnce?.toBuyer ?? 0n, atOnce?.toSeller ?? 0n];
  const netOf = (ending: EndingAmounts) => sellerNet(toSeller, policy.feeBps) + ending.sellerNet;
  return {
    buyer: { least: toBuyer + forSeller.toBuyer, most: toBuyer + forBuyer.toBuyer },
    seller: { least: netOf(forBuyer), most: netOf(forSeller) },
    deposit: policy.maxCaseFee,
  };
}

/** Who opens a case in this state; "either" where one is open and the court not paid yet. */
const claimants: Partial<Record<Status, Side | "either">> = {
  Delivered: "buyer",
  Returning: "buyer",
  Returned: "seller",
  Claimed: "either",
  Answered: "either",
};

/** The trade as it would be in court, at the highest price. */
function brought(trade: Trade, policy: Policy, claimant: Side | "either"): Trade | null {
  if (trade.status === "Answered" && trade.case)
    return { ...trade, status: "InCourt", case: { ...trade.case, caseFee: policy.maxCaseFee } };
  const claimed = claimant === "either" ? trade : withClaim(trade, claimant, everythingTo(claimant));
  if (!claimed.case) return null;
  const answer = everythingTo(otherSide(claimed.case.claimant));
  return withAnswer(claimed, policy, answer, policy.maxCaseFee);
}

const everythingTo = (side: Side): number => (side === "buyer" ? 10_000 : 0);
