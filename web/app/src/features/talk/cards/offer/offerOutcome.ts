import { outcomes } from "../../../../../../shared/escrow/status.ts";
import type { Trade } from "../../../../../../shared/escrow/trade.ts";
import { judgeOffer, type OfferState } from "../../../../lib/offers/judgeOffer.ts";
import type { SignedOffer } from "../../../../lib/offers/SignedOffer.ts";

/** "accepted": the trade ended by this very split. */
export function offerOutcome(offer: SignedOffer, trade: Trade, now: number): OfferState | "accepted" {
  return wasAccepted(offer, trade) ? "accepted" : judgeOffer(offer, trade, now);
}

function wasAccepted({ held, toBuyer }: SignedOffer, { steps }: Trade): boolean {
  const log = steps.at(-1)?.log;
  const isSettled =
    log?.eventName === "TradeSettled" ||
    (log?.eventName === "CaseClosed" && outcomes[log.args.outcome] === "Settled");
  return isSettled && log.args.toBuyer === toBuyer && log.args.toSeller === held - toBuyer;
}
