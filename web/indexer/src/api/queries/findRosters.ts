import { db } from "ponder:api";
import { arbitrator, hearing, version } from "ponder:schema";
import { and, asc, count, eq, inArray, isNotNull, or, sql } from "ponder";
import type { Address, Hex } from "viem";
import * as z from "zod/mini";
import { type RulesJson, rulesSchema } from "../../../../shared/record/rosterRow.ts";
import { memberOf } from "./rowsOf.ts";

const most = 100;

/**
 * Versions of rosters with their members and what their panels did: of one roster, named by itself or by any of its
 * versions, or the first of all.
 */
export async function findRosters(id: Hex | null) {
  const versions = await db
    .select()
    .from(version)
    .where(id ? or(eq(version.roster, id), inArray(version.roster, rosterOf(id))) : undefined)
    .orderBy(asc(version.publishedAt), asc(version.id))
    .limit(most);
  const ids = versions.map((one) => one.id);
  if (ids.length === 0) return [];
  const [members, loads, awards] = await Promise.all([
    db.select().from(arbitrator).where(inArray(arbitrator.version, ids)).orderBy(asc(arbitrator.joined)),
    findCaseloads(ids),
    findAwards(ids),
  ]);
  return versions.map(({ rules, named, open, publishedAt, ...rest }) => ({
    roster: {
      ...rest,
      rules: z.decode(rulesSchema, rules as RulesJson),
      named: named as Address[],
      members: members.filter((one) => one.version === rest.id).map(memberOf),
    },
    caseload: {
      ...(loads.get(rest.id) ?? { open: 0, ruled: 0, appealed: 0, medianDays: null }),
      awards: awards.flatMap(({ version: of, choice, ...award }) =>
        of === rest.id ? [{ ...award, choice: choice ?? 0 }] : [],
      ),
    },
  }));
}

const rosterOf = (id: Hex) => db.select({ roster: version.roster }).from(version).where(eq(version.id, id));

function findAwards(ids: Hex[]) {
  const choices = sql<number>`(${hearing.state}->'dispute'->>'choices')::int`;
  return db
    .select({ version: hearing.version, choices, choice: hearing.ruling, times: count() })
    .from(hearing)
    .where(and(inArray(hearing.version, ids), isNotNull(hearing.ruling)))
    .groupBy(hearing.version, choices, hearing.ruling)
    .orderBy(choices, asc(hearing.ruling));
}

async function findCaseloads(ids: Hex[]) {
  const rows = await db
    .select({
      version: hearing.version,
      open: sql<number>`count(*) filter (where ${hearing.ruledAt} is null)`.mapWith(Number),
      ruled: count(hearing.ruledAt),
      appealed: sql<number>`count(*) filter (where ${hearing.round} > 0)`.mapWith(Number),
      median: sql<
        number | null
      >`percentile_cont(0.5) within group (order by ${hearing.ruledAt} - ${hearing.openedAt})`,
    })
    .from(hearing)
    .where(inArray(hearing.version, ids))
    .groupBy(hearing.version);
  return new Map(
    rows.map(({ version: id, median, ...load }) => [id, { ...load, medianDays: inDays(median) }]),
  );
}

/** Seconds in days; null stays null. */
export function inDays(seconds: number | string | null): number | null {
  return seconds === null ? null : Number(seconds) / 86_400;
}
