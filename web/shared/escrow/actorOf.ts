import { otherSide, sideOf } from "./side.ts";
import { favouredSide, isBeforeCase, outcomes } from "./status.ts";
import type { Actor, Trade } from "./trade.ts";
import type { TradeEvent } from "./tradeLog.ts";

/** Who took a step, given the trade before it. "anyone" where the logs alone do not say. */
export function actorOf({ terms, status, case: current }: Trade, event: TradeEvent): Actor {
  switch (event.eventName) {
    case "TradePaid":
    case "TradeCharged":
    case "TradeReleased":
    case "TradeReturned":
      return "buyer";
    case "TradeDelivered":
    case "TradeRefunded":
    case "TradeReturnAllowed":
      return "seller";
    case "TradeExtended":
      return isBeforeCase(status) ? favouredSide(status) : "anyone";
    case "OffersRevoked":
      return sideOf(terms, event.args.by) ?? "anyone";
    case "CaseOpened":
      return sideOf(terms, event.args.claimant) ?? "anyone";
    case "CaseAnswered":
      return sideOf(terms, event.args.respondent) ?? "anyone";
    case "EvidenceSubmitted":
      return sideOf(terms, event.args.sender) ?? "anyone";
    case "Ruling":
      return "arbitrator";
    case "CaseClosed":
      return current && outcomes[event.args.outcome] === "Agreed" ? otherSide(current.claimant) : "anyone";
    default:
      return "anyone";
  }
}
