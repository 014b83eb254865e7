import { db } from "ponder:api";
import { arbitrator, hearing, seat } from "ponder:schema";
import { and, asc, count, eq, isNotNull, sql } from "ponder";
import type { Address } from "viem";
import { inDays } from "./findRosters.ts";
import { memberOf } from "./rowsOf.ts";

/** An arbitrator's public record over all rosters. Somebody unknown has an empty one. */
export async function findArbitrator(address: Address) {
  const choices = sql<number>`(${hearing.state}->'dispute'->>'choices')::int`;
  const [rows, votes, [pace]] = await Promise.all([
    db.select().from(arbitrator).where(eq(arbitrator.address, address)).orderBy(asc(arbitrator.joined)),
    db
      .select({ choices, choice: seat.choice, times: count() })
      .from(seat)
      .innerJoin(hearing, eq(hearing.id, seat.dispute))
      .where(and(eq(seat.holder, address), isNotNull(seat.choice)))
      .groupBy(choices, seat.choice)
      .orderBy(choices, asc(seat.choice)),
    db
      .select({
        median: sql<
          number | null
        >`percentile_cont(0.5) within group (order by ${seat.votedAt} - ${seat.takenAt})`,
      })
      .from(seat)
      .where(and(eq(seat.holder, address), isNotNull(seat.votedAt))),
  ]);
  const total = (of: (one: (typeof rows)[number]) => number) => rows.reduce((sum, one) => sum + of(one), 0);
  const [served, overturned] = [total((one) => one.served), total((one) => one.overturned)];
  return {
    address,
    memberships: rows.map((row) => ({ version: row.version, member: memberOf(row) })),
    taken: total((one) => one.taken),
    absent: total((one) => one.absent),
    ...{ served, overturned },
    upheld: served - overturned,
    medianDays: inDays(pace?.median ?? null),
    votes: votes.map(({ choice, ...rest }) => ({ ...rest, choice: choice ?? 0 })),
  };
}
