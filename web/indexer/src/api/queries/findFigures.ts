import { db } from "ponder:api";
import { arbitrator, trade, version } from "ponder:schema";
import { asc, count, countDistinct, isNotNull, sql } from "ponder";
import type { Status } from "../../../../shared/escrow/status.ts";

/** The protocol as a whole. */
export async function findFigures() {
  const total = (column: typeof trade.held | typeof trade.amount) =>
    sql<bigint>`coalesce(sum(${column}), 0)`.mapWith(BigInt);
  const [trades, coins, cases, [rosters], [people]] = await Promise.all([
    db
      .select({ status: trade.status, count: count() })
      .from(trade)
      .groupBy(trade.status)
      .orderBy(asc(trade.status)),
    db
      .select({ token: trade.token, trades: count(), volume: total(trade.amount), held: total(trade.held) })
      .from(trade)
      .groupBy(trade.token)
      .orderBy(asc(trade.token)),
    db
      .select({ outcome: trade.outcome, count: count() })
      .from(trade)
      .where(isNotNull(trade.case))
      .groupBy(trade.outcome)
      .orderBy(asc(trade.outcome)),
    db.select({ count: countDistinct(version.roster) }).from(version),
    db.select({ count: countDistinct(arbitrator.address) }).from(arbitrator),
  ]);
  return {
    trades: trades.map(({ status, count }) => ({ status: status as Status, count })),
    ...{ coins, cases },
    rosters: rosters?.count ?? 0,
    arbitrators: people?.count ?? 0,
  };
}
