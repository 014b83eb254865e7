import { evidence, payout, policy, trade } from "ponder:schema";
import type { Hex } from "viem";
import { movements } from "../../../shared/escrow/movements.ts";
import { applyTradeLog, reduceTrade } from "../../../shared/escrow/reduceTrade.ts";
import { isCharge, type Trade } from "../../../shared/escrow/trade.ts";
import type { TradeEventName, TradeLog } from "../../../shared/escrow/tradeLog.ts";
import { type Happening, orderOf, placeOf, positionOf } from "./ChainEvent.ts";
import { keepStep } from "./keepStep.ts";
import { stateColumns, tradeFromRow } from "./tradeColumns.ts";

/** One more log of a trade: its row as the page's own reducer has it, and what the log adds beside it. */
export async function applyTradeEvent(
  happening: Happening,
  id: Hex,
  eventName: TradeEventName,
): Promise<void> {
  const { event, context } = happening;
  const log = { eventName, args: event.args, ...positionOf(event) } as TradeLog;
  const before = await tradeBefore(happening, id, log);
  const after = before ? applyTradeLog(before, log) : reduceTrade([log]);
  const rules = await context.db.find(policy, { id: after.terms.policy });
  if (!rules) throw new Error(`The policy of trade ${id} was published before the start block.`);

  const state = {
    ...stateColumns(after, rules),
    changedAt: log.time,
    changed: orderOf(event),
  };
  if (before) await context.db.update(trade, { id }).set(state);
  else {
    const beginning = { charged: isCharge(after), paidAt: log.time };
    await context.db.insert(trade).values({ id, ...after.terms, ...state, ...beginning });
  }
  await keepStep(happening, { about: id, name: eventName, by: after.steps.at(-1)?.by });
  await keepEvidence(happening, after);
  const payouts = movements(after, rules, log);
  if (payouts.length > 0) {
    const rows = payouts.map((one, part) => ({
      ...placeOf(event),
      ...{ trade: id, contract: event.log.address, part },
      ...one,
    }));
    await context.db.insert(payout).values(rows);
  }
}

async function tradeBefore({ context }: Happening, id: Hex, { eventName }: TradeLog): Promise<Trade | null> {
  if (eventName === "TradePaid" || eventName === "TradeCharged") return null;
  const row = await context.db.find(trade, { id });
  if (!row) throw new Error(`Trade ${id} was paid before the start block.`);
  return tradeFromRow(row);
}

/** What the log added to the trade's evidence: the row came without any. */
async function keepEvidence({ event, context }: Happening, { id, evidence: added }: Trade): Promise<void> {
  for (const { sender, side, cid } of added) {
    await context.db.insert(evidence).values({ ...placeOf(event), trade: id, sender, side, cid });
  }
}
