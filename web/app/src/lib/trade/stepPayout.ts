import type { Parts } from "../../../../shared/escrow/amounts.ts";
import type { TradeLog } from "../../../../shared/escrow/tradeLog.ts";

/** What a step paid out to each side, before the policy's fee on the seller's part. */
export function stepPayout(log: TradeLog): Parts {
  switch (log.eventName) {
    case "TradeCharged":
      return { toBuyer: 0n, toSeller: log.args.amount };
    case "TradeReleased":
    case "TradeCollected":
      return { toBuyer: 0n, toSeller: log.args.amount };
    case "TradeRefunded":
    case "TradeReclaimed":
      return { toBuyer: log.args.amount, toSeller: 0n };
    case "TradeSettled":
    case "CaseAnswered":
    case "CaseClosed":
      return { toBuyer: log.args.toBuyer, toSeller: log.args.toSeller };
    default:
      return { toBuyer: 0n, toSeller: 0n };
  }
}
