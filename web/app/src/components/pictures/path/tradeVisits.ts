import type { Status } from "../../../../../shared/escrow/status.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import type { TradeEventName } from "../../../../../shared/escrow/tradeLog.ts";

/** A state the trade came into, and when. */
export interface Visit {
  status: Status;
  at: number;
}

const entered: Partial<Record<TradeEventName, Status>> = {
  TradePaid: "Paid",
  TradeDelivered: "Delivered",
  TradeReturnAllowed: "Returning",
  TradeReturned: "Returned",
  CaseOpened: "Claimed",
  CaseAnswered: "Answered",
  DisputeCreated: "InCourt",
  Ruling: "Ruled",
};

/** The way a trade went so far; its last visit is where it stands. */
export function tradeVisits(trade: Pick<Trade, "status" | "steps">): Visit[] {
  const visits: Visit[] = [];
  for (const { log } of trade.steps) {
    const status = entered[log.eventName];
    if (!status) continue;
    const last = visits.at(-1);
    // An answer that goes to court in the same transaction is one step to the people in it.
    if (status === "InCourt" && last?.status === "Answered" && last.at === log.time) visits.pop();
    visits.push({ status, at: log.time });
  }
  const end = trade.steps.at(-1);
  if (trade.status === "Closed" && end) visits.push({ status: "Closed", at: end.log.time });
  return visits;
}
