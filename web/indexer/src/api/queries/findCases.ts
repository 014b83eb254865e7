import { db } from "ponder:api";
import { hearing, policy, seat, trade } from "ponder:schema";
import { and, desc, eq, inArray, isNotNull, lt, or } from "ponder";
import { addresses } from "../../../../shared/generated/addresses.ts";
import type { CasesQuery } from "../../../../shared/record/casesAnswer.ts";
import type { HearingRow } from "../../../../shared/record/hearingRow.ts";
import type { TradeRow } from "../../../../shared/record/tradeRow.ts";
import { hearingRowOf, tradeRowOf } from "./rowsOf.ts";

interface Page {
  cases: { trade: TradeRow | null; hearing: HearingRow | null }[];
  next: string | null;
}

type Condition = ReturnType<typeof and>;

/** Somebody's cases, from the last change back. */
export function findCases(query: CasesQuery): Promise<Page> {
  return query.as === "party" ? casesOfParty(query) : casesOfArbitrator(query);
}

async function casesOfParty({ viewer, cursor, limit }: CasesQuery): Promise<Page> {
  const rows = await joined(
    and(
      or(eq(trade.buyer, viewer), eq(trade.seller, viewer)),
      isNotNull(trade.case),
      cursor === undefined ? undefined : lt(trade.changed, BigInt(cursor)),
    ),
    limit,
  );
  return pageOf(rows, limit, ({ trade: { changed } }) => changed);
}

async function casesOfArbitrator({ viewer, cursor, limit }: CasesQuery): Promise<Page> {
  const sat = db.select({ dispute: seat.dispute }).from(seat).where(eq(seat.holder, viewer));
  const rows = await db
    .select()
    .from(hearing)
    .leftJoin(trade, eq(trade.disputeId, hearing.id))
    .where(
      and(inArray(hearing.id, sat), cursor === undefined ? undefined : lt(hearing.changed, BigInt(cursor))),
    )
    .orderBy(desc(hearing.changed))
    .limit(limit + 1);
  return pageOf(rows, limit, ({ hearing: { changed } }) => changed);
}

/** A dispute id may be another court's, too: only with our court as arbitrator is it one of ours. */
function joined(condition: Condition, limit: number) {
  return db
    .select({ trade, hearing })
    .from(trade)
    .innerJoin(policy, eq(policy.id, trade.policy))
    .leftJoin(hearing, and(eq(hearing.id, trade.disputeId), eq(policy.arbitrator, addresses.court)))
    .where(condition)
    .orderBy(desc(trade.changed))
    .limit(limit + 1);
}

function pageOf<
  Row extends {
    trade: typeof trade.$inferSelect | null;
    hearing: typeof hearing.$inferSelect | null;
  },
>(rows: Row[], limit: number, changed: (row: Row) => bigint): Page {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    cases: page.map((row) => ({
      trade: row.trade && tradeRowOf(row.trade),
      hearing: row.hearing && hearingRowOf(row.hearing),
    })),
    next: rows.length > limit && last ? String(changed(last)) : null,
  };
}
