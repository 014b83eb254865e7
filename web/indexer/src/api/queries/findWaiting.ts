import { db } from "ponder:api";
import { arbitrator, credit, hearing, policy, seat, trade, version } from "ponder:schema";
import { and, asc, eq, gt, inArray, ne, or, sql } from "ponder";
import type { Address } from "viem";
import * as z from "zod/mini";
import { type CourtDue, courtDue } from "../../../../shared/court/courtDue.ts";
import { dueFor } from "../../../../shared/escrow/due.ts";
import { hearingOfRow } from "../../../../shared/record/hearingRow.ts";
import { type RulesJson, rulesSchema } from "../../../../shared/record/rosterRow.ts";
import { tradeOfRow } from "../../../../shared/record/tradeRow.ts";
import { hearingRowOf, policyOf, tradeRowOf } from "./rowsOf.ts";

/** So many of each kind are in one answer. */
const most = 200;

interface Timed {
  by: number | null;
}

/** Everything that waits for somebody at an instant, by the same rules that make the page's buttons. */
export async function findWaiting(viewer: Address, now: number) {
  const [trades, hearings, money] = await Promise.all([
    waitingTrades(viewer, now),
    dueHearings(viewer, now, ({ acts }) => acts),
    waitingMoney(viewer),
  ]);
  return {
    now,
    trades: trades.found.sort(soonestFirst).map(({ rules, ...one }) => one),
    hearings: hearings.sort(soonestFirst),
    ...money,
    policies: [...new Map(trades.found.map(({ trade: { terms }, rules }) => [terms.policy, rules])).values()],
    isCut: trades.isCut || hearings.length > most,
  };
}

/** Money that only its owner can move on. */
export async function waitingMoney(viewer: Address) {
  const [credits, fees] = await Promise.all([
    db
      .select()
      .from(credit)
      .where(and(eq(credit.owner, viewer), gt(credit.amount, 0n))),
    db
      .select()
      .from(arbitrator)
      .where(and(eq(arbitrator.address, viewer), gt(arbitrator.fees, 0n))),
  ]);
  return { credits, fees: fees.map(({ version, fees: amount }) => ({ version, amount })) };
}

export async function waitingTrades(viewer: Address, now: number) {
  // The columns hold who is waited for in time and too late; see `stateColumns`.
  const bits = sql`case when ${now} <= ${trade.endsAt} then ${trade.waits} else ${trade.waitsLate} end`;
  const rows = await db
    .select()
    .from(trade)
    .innerJoin(policy, eq(policy.id, trade.policy))
    .where(
      and(
        ne(trade.status, "Closed"),
        or(
          and(eq(trade.buyer, viewer), sql`(${bits}) & 1 <> 0`),
          and(eq(trade.seller, viewer), sql`(${bits}) & 2 <> 0`),
        ),
      ),
    )
    .orderBy(asc(trade.endsAt))
    .limit(most + 1);
  const found = rows.slice(0, most).flatMap(({ trade: row, policy: rules }) => {
    const one = tradeRowOf(row);
    const due = dueFor(tradeOfRow(one), policyOf(rules), viewer, now);
    return due?.acts ? [{ must: due.must, by: due.by, trade: one, rules: policyOf(rules) }] : [];
  });
  return { found, isCut: rows.length > most };
}

/** Disputes in which somebody is due in such a way. */
export async function dueHearings(viewer: Address, now: number, isMeant: (due: CourtDue) => boolean) {
  const sits = db.select({ dispute: seat.dispute }).from(seat).where(eq(seat.holder, viewer));
  const rows = await db
    .select({ hearing, rules: version.rules })
    .from(hearing)
    .innerJoin(version, eq(version.id, hearing.version))
    .where(
      and(
        ne(hearing.stage, "Delivered"),
        or(eq(hearing.buyer, viewer), eq(hearing.seller, viewer), inArray(hearing.id, sits)),
      ),
    )
    .limit(most);
  return rows.flatMap(({ hearing: row, rules }) => {
    const one = hearingRowOf(row);
    const { slash } = z.decode(rulesSchema, rules as RulesJson);
    const due = courtDue(hearingOfRow(one), slash, viewer, now);
    return due && isMeant(due) ? [{ must: due.must, by: due.by, hearing: one }] : [];
  });
}

/** What has no end waits longest. */
function soonestFirst(one: Timed, other: Timed): number {
  return (one.by ?? Number.MAX_SAFE_INTEGER) - (other.by ?? Number.MAX_SAFE_INTEGER);
}
