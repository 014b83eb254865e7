import { outcomes } from "../escrow/status.ts";
import type { Trade } from "../escrow/trade.ts";
import { judgeOffer, type OfferState, type OfferTerms } from "./judgeOffer.ts";

export type OfferOutcome = OfferState | "accepted";

/** "accepted": the trade ended by this very split. */
export function offerOutcome(offer: OfferTerms, trade: Trade, now: number): OfferOutcome {
  return wasAccepted(offer, trade) ? "accepted" : judgeOffer(offer, trade, now);
}

function wasAccepted({ held, toBuyer }: OfferTerms, { steps }: Trade): boolean {
  const log = steps.at(-1)?.log;
  const isSettled =
    log?.eventName === "TradeSettled" ||
    (log?.eventName === "CaseClosed" && outcomes[log.args.outcome] === "Settled");
  return isSettled && log.args.toBuyer === toBuyer && log.args.toSeller === held - toBuyer;
}
