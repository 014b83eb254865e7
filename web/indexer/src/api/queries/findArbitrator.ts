import { db } from "ponder:api";
import { arbitrator, hearing, seat, version } from "ponder:schema";
import { and, asc, count, desc, eq, isNotNull, sql } from "ponder";
import { type Address, zeroHash } from "viem";
import * as z from "zod/mini";
import { latestVotes, type PublicVote } from "../../../../shared/court/arbitratorRecord.ts";
import { type RulesJson, rulesSchema } from "../../../../shared/record/rosterRow.ts";
import { inDays } from "./findRosters.ts";
import { memberOf } from "./rowsOf.ts";

/** An arbitrator's public record over all rosters. Somebody unknown has an empty one. */
export async function findArbitrator(address: Address) {
  const choices = sql<number>`(${hearing.state}->'dispute'->>'choices')::int`;
  const [found, votes, [pace], [appeals], latest] = await Promise.all([
    db
      .select()
      .from(arbitrator)
      .innerJoin(version, eq(version.id, arbitrator.version))
      .where(eq(arbitrator.address, address))
      .orderBy(asc(arbitrator.joined)),
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
    findAppeals(address),
    findLatest(address),
  ]);
  const rows = found.map((one) => one.arbitrator);
  const total = (of: (one: (typeof rows)[number]) => number) => rows.reduce((sum, one) => sum + of(one), 0);
  const [served, overturned] = [total((one) => one.served), total((one) => one.overturned)];
  return {
    address,
    memberships: found.map(({ arbitrator: row, version: { roster, number, rules } }) => {
      const { open, feeToken, seatFee, stakeToken, document } = z.decode(rulesSchema, rules as RulesJson);
      const facts = { roster, number, open, feeToken, seatFee, stakeToken, document };
      return { version: row.version, ...facts, member: memberOf(row) };
    }),
    taken: total((one) => one.taken),
    absent: total((one) => one.absent),
    ...{ served, overturned },
    upheld: served - overturned,
    medianDays: inDays(pace?.median ?? null),
    votes: votes.map(({ choice, ...rest }) => ({ ...rest, choice: choice ?? 0 })),
    appealed: appeals?.times ?? 0,
    latest,
  };
}

/** Awards of sittings in which it voted, and against which somebody appealed. */
function findAppeals(address: Address) {
  const wasAppealed = sql`exists (
    select 1 from jsonb_array_elements(${hearing.state}->'appealed') as past(entry)
    where (past.entry->>'sitting')::int = ${seat.sitting}
  )`;
  return db
    .select({ times: count() })
    .from(seat)
    .innerJoin(hearing, eq(hearing.id, seat.dispute))
    .where(and(eq(seat.holder, address), isNotNull(seat.choice), wasAppealed));
}

async function findLatest(address: Address): Promise<PublicVote[]> {
  const choices = sql<number>`(${hearing.state}->'dispute'->>'choices')::int`;
  const { dispute, choice, reason, takenAt, votedAt } = seat;
  const rows = await db
    .select({ dispute, choices, choice, reason, takenAt, votedAt })
    .from(seat)
    .innerJoin(hearing, eq(hearing.id, seat.dispute))
    .where(and(eq(seat.holder, address), isNotNull(seat.votedAt)))
    .orderBy(desc(seat.votedAt))
    .limit(latestVotes);
  return rows.map(({ dispute: id, choice: chosen, reason: why, votedAt: at, ...rest }) => ({
    ...rest,
    dispute: BigInt(id),
    choice: chosen ?? 0,
    reason: why ?? zeroHash,
    votedAt: at ?? 0,
  }));
}
