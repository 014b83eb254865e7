import {
  type CaseEnd,
  caseCosts,
  conceded,
  type Parts,
  rulingSplit,
  sellerFee,
  splitHeld,
} from "./amounts.ts";
import type { Policy } from "./policy.ts";
import { otherSide, type Side } from "./side.ts";
import type { Trade } from "./trade.ts";

/** The ways in which a case may still end. */
export type Ending =
  | { kind: "conceded"; by: Side }
  | { kind: "defaulted" }
  | { kind: "agreed" }
  | { kind: "settled"; toBuyer: bigint }
  | { kind: "lapsed" }
  | { kind: "ruled"; ruling: number };

/** Where all the money goes: what is held, in the trade's coin, and the deposits, in the policy's. */
export interface EndingAmounts extends Parts {
  sellerFee: bigint;
  sellerNet: bigint;
  buyerDeposit: bigint;
  sellerDeposit: bigint;
  buyerCost: bigint;
  sellerCost: bigint;
}

/** What a case that is open would pay to whom if it ended this way now. */
export function caseEnding(trade: Trade, policy: Policy, ending: Ending): EndingAmounts {
  const { toBuyer, toSeller } = endingSplit(trade, policy, ending);
  const fee = sellerFee(toSeller, policy.feeBps);
  const costs = caseCosts(costEnd(trade, policy, ending), trade.case?.caseFee ?? 0n);
  const claimant = trade.status === "Claimed" ? trade.case?.claimant : null;
  const deposit = (side: Side) => (claimant && claimant !== side ? 0n : policy.maxCaseFee);
  return {
    toBuyer,
    toSeller,
    sellerFee: fee,
    sellerNet: toSeller - fee,
    buyerDeposit: deposit("buyer") - costs.buyer,
    sellerDeposit: deposit("seller") - costs.seller,
    buyerCost: costs.buyer,
    sellerCost: costs.seller,
  };
}

function endingSplit({ held, case: current }: Trade, policy: Policy, ending: Ending): Parts {
  switch (ending.kind) {
    case "conceded":
      return ending.by === "buyer" ? { toBuyer: 0n, toSeller: held } : { toBuyer: held, toSeller: 0n };
    case "defaulted":
    case "agreed":
      return splitHeld(held, current?.claimBps ?? 0);
    case "settled":
      return { toBuyer: ending.toBuyer, toSeller: held - ending.toBuyer };
    case "lapsed":
      return splitHeld(held, policy.defaultBuyerBps);
    case "ruled":
      return rulingSplit(held, ending.ruling, policy);
  }
}

function costEnd({ status }: Trade, { choices }: Policy, ending: Ending): CaseEnd {
  if (status !== "InCourt" && status !== "Ruled") return { kind: "beforeCourt" };
  if (ending.kind === "ruled") return { ...ending, choices };
  if (ending.kind === "settled") return { kind: "settled" };
  if (ending.kind === "conceded") return ending;
  return { kind: "lapsed" };
}

export type AnswerPreview =
  | { ends: true; amounts: EndingAmounts }
  | ({ ends: false; difference: bigint } & Parts);

/**
 * What an answer would do. It ends the case when it gives the claimant at least the claim, or when both splits round to
 * the same money; otherwise what both concede is paid at once and the difference goes to court.
 */
export function previewAnswer(trade: Trade, policy: Policy, answerBps: number): AnswerPreview {
  const { claimBps = 0, claimant = "buyer" } = trade.case ?? {};
  const gives = otherSide(claimant) === "seller" ? answerBps >= claimBps : answerBps <= claimBps;
  const parts = conceded(trade.held, claimBps, answerBps);
  if (gives || parts.difference === 0n)
    return { ends: true, amounts: caseEnding(trade, policy, { kind: "agreed" }) };
  return { ends: false, ...parts };
}
