import { sellerFee, sellerNet } from "../../../../../shared/escrow/amounts.ts";
import { caseEnding, type EndingAmounts } from "../../../../../shared/escrow/caseEnding.ts";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import { otherSide } from "../../../../../shared/escrow/side.ts";
import type { Case, CaseResult, Trade } from "../../../../../shared/escrow/trade.ts";

export interface AwardMoney {
  ruling: number | null;
  /** What was left to divide at the end. */
  difference: bigint;
  amounts: EndingAmounts;
  /** What each side got over the whole case, net of the policy's fee. */
  total: { buyer: bigint; seller: bigint };
}

/** What the case comes to once it is ruled or closed; null before. */
export function awardMoney(trade: Trade, policy: Policy): AwardMoney | null {
  const { case: current, status } = trade;
  if (!current || (status !== "Ruled" && !current.end)) return null;
  const amounts = current.end
    ? paidAmounts(current, current.end, policy)
    : caseEnding(trade, policy, { kind: "ruled", ruling: current.ruling ?? 0 });
  const { answer } = current;
  const isRuled = status === "Ruled" || current.end?.outcome === "Ruled";
  return {
    ruling: isRuled ? (current.ruling ?? 0) : null,
    difference: amounts.toBuyer + amounts.toSeller,
    amounts,
    total: {
      buyer: amounts.toBuyer + (answer?.toBuyer ?? 0n),
      seller: amounts.sellerNet + (answer ? sellerNet(answer.toSeller, policy.feeBps) : 0n),
    },
  };
}

/** As it was paid: the chain's own figures. Before an answer only the claimant had deposited. */
function paidAmounts(current: Case, end: CaseResult, { feeBps, maxCaseFee }: Policy): EndingAmounts {
  const { toBuyer, toSeller, buyerDeposit, sellerDeposit } = end;
  const respondent = otherSide(current.claimant);
  const paidIn = (side: "buyer" | "seller") =>
    current.answer === null && side === respondent ? 0n : maxCaseFee;
  const fee = sellerFee(toSeller, feeBps);
  return {
    toBuyer,
    toSeller,
    sellerFee: fee,
    sellerNet: toSeller - fee,
    buyerDeposit,
    sellerDeposit,
    buyerCost: paidIn("buyer") - buyerDeposit,
    sellerCost: paidIn("seller") - sellerDeposit,
  };
}
