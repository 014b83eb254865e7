import { ParleyError } from "../errors/ParleyError.ts";
import { actorOf } from "./actorOf.ts";
import { payOut } from "./payOut.ts";
import { addEvidence, answerCase, closeCase, goToCourt, openCase, recordRuling } from "./reduceCase.ts";
import type { Trade } from "./trade.ts";
import type { TradeLog } from "./tradeLog.ts";

/** Folds the logs of one trade, in chain order, into its row. Equal to the contract's `tradeOf` after every log. */
export function reduceTrade(logs: readonly TradeLog[]): Trade {
  const [first, ...rest] = logs;
  if (first?.eventName !== "TradePaid" && first?.eventName !== "TradeCharged") {
    throw new ParleyError("tradeLogsIncomplete");
  }
  return rest.reduce(applyTradeLog, first.eventName === "TradePaid" ? openTrade(first) : chargedTrade(first));
}

type Opening = Extract<TradeLog, { eventName: "TradePaid" | "TradeCharged" }>;

/** Paid to the seller at once: closed from the beginning. */
function chargedTrade(log: Opening): Trade {
  const opened = openTrade(log);
  return { ...opened, ...payOut(opened, { toBuyer: 0n, toSeller: opened.held }) };
}

function openTrade(log: Opening): Trade {
  const { trade: id, ...terms } = log.args;
  return {
    id,
    terms,
    status: "Paid",
    endsAt: terms.deliverBy,
    epoch: 0,
    held: terms.amount,
    paidOut: { toBuyer: 0n, toSeller: 0n },
    case: null,
    evidence: [],
    steps: [{ log, by: "buyer" }],
  };
}

/** The row after one more log. */
export function applyTradeLog(trade: Trade, log: TradeLog): Trade {
  const step = { log, by: actorOf(trade, log) };
  return { ...trade, ...changes(trade, log), steps: [...trade.steps, step] };
}

function changes(trade: Trade, log: TradeLog): Partial<Trade> {
  switch (log.eventName) {
    case "TradePaid":
    case "TradeCharged":
      throw new ParleyError("tradeLogsIncomplete");
    case "TradeDelivered":
      return { status: "Delivered", endsAt: log.args.endsAt };
    case "TradeReturnAllowed":
      return { status: "Returning", endsAt: log.args.endsAt };
    case "TradeReturned":
      return { status: "Returned", endsAt: log.args.endsAt };
    case "TradeExtended":
      return { endsAt: log.args.endsAt };
    case "TradeReleased":
    case "TradeCollected":
      return payOut(trade, { toBuyer: 0n, toSeller: log.args.amount });
    case "TradeRefunded":
    case "TradeReclaimed":
      return payOut(trade, { toBuyer: log.args.amount, toSeller: 0n });
    case "TradeSettled":
      return payOut(trade, log.args);
    case "OffersRevoked":
      return { epoch: log.args.epoch };
    case "CaseOpened":
      return openCase(trade, log.args);
    case "CaseAnswered":
      return answerCase(trade, log.args);
    case "DisputeCreated":
      return goToCourt(trade, log.args);
    case "DisputeFailed":
      return {};
    case "Ruling":
      return recordRuling(trade, log.args);
    case "CaseClosed":
      return closeCase(trade, log.args);
    case "EvidenceSubmitted":
      return addEvidence(trade, log.args, log);
  }
}
