import { db } from "ponder:api";
import { payout, policy, trade } from "ponder:schema";
import { and, desc, eq, gte, inArray } from "ponder";
import { type Address, type Hex, numberToHex } from "viem";
import { seatOf } from "../../../../shared/court/hearing.ts";
import { leaves, type MovementKind } from "../../../../shared/escrow/movements.ts";
import { addresses } from "../../../../shared/generated/addresses.ts";
import { hearingOfRow } from "../../../../shared/record/hearingRow.ts";
import type { Waiting } from "../../../../shared/reminders/dueReminders.ts";
import { dueHearings, waitingMoney, waitingTrades } from "../queries/findWaiting.ts";
import type { Findings, Payment } from "./Findings.ts";
import { pathOfTrade, paymentsSince } from "./news.ts";

/** Movements that are looked at: who moves more in a day is told that there is more. */
const most = 50;

/** What waits for somebody, by the rules that make the page's buttons and with the appeals that are open; and their latest payments. */
export async function findFindings(account: Address, now: number): Promise<Findings> {
  const [trades, hearings, money, payments] = await Promise.all([
    waitingTrades(account, now),
    dueHearings(account, now, ({ acts, must }) => acts || must === "appeal"),
    waitingMoney(account),
    latestPayments(account, paymentsSince(now)),
  ]);
  const tradeOf = await tradesOf(hearings.map(({ hearing }) => hearing.id));
  const ofTrades = trades.found.map(({ must, by, trade: { id } }) => {
    return { subject: id, must, by, path: pathOfTrade(id, must) };
  });
  const ofHearings = hearings.flatMap(({ must, by, hearing }): Waiting[] => {
    const sits = seatOf(hearingOfRow(hearing), account) !== null;
    const id = tradeOf.get(hearing.id);
    if (!sits && !id) return [];
    const path = sits ? `/desk/case/${hearing.id}` : `/trade/${id}/case`;
    return [{ subject: String(hearing.id), must, by, path }];
  });
  const ofMoney = [
    // More of it is something else.
    ...money.credits.map(({ contract, token, amount }) => ({
      at: `${contract}-${token}-${amount}`,
      path: "/",
    })),
    ...money.fees.map(({ version, amount }) => ({ at: `${version}-${amount}`, path: "/desk" })),
  ].map(({ at, path }) => ({ subject: `${account}-${at}`, must: "withdraw", by: null, path }));
  return { waiting: [...ofTrades, ...ofHearings, ...ofMoney], payments };
}

/** Of which trade each dispute before our court is: another court may have one of the same number. */
async function tradesOf(disputes: readonly bigint[]): Promise<Map<bigint, Hex>> {
  if (disputes.length === 0) return new Map();
  const ids = disputes.map((id) => numberToHex(id, { size: 32 }));
  const rows = await db
    .select({ id: trade.id, dispute: trade.disputeId })
    .from(trade)
    .innerJoin(policy, eq(policy.id, trade.policy))
    .where(and(inArray(trade.disputeId, ids), eq(policy.arbitrator, addresses.court)));
  return new Map(rows.flatMap(({ id, dispute }) => (dispute ? [[BigInt(dispute), id] as const] : [])));
}

async function latestPayments(account: Address, since: number): Promise<Payment[]> {
  const rows = await db
    .select({ trade: payout.trade, tx: payout.tx, kind: payout.kind, time: payout.time })
    .from(payout)
    .where(and(eq(payout.owner, account), gte(payout.time, since)))
    .orderBy(desc(payout.block), desc(payout.index))
    .limit(most);
  // What somebody fetched for themselves is of no trade, and no news to them.
  return rows.flatMap(({ kind, trade, ...rest }) =>
    trade
      ? [{ ...rest, trade, direction: leaves(kind as MovementKind) ? ("out" as const) : ("in" as const) }]
      : [],
  );
}
