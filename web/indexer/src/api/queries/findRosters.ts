import { db } from "ponder:api";
import { arbitrator, hearing, version } from "ponder:schema";
import { asc, count, eq, inArray, sql } from "ponder";
import type { Address, Hex } from "viem";
import * as z from "zod/mini";
import { type RulesJson, rulesSchema } from "../../../../shared/record/rosterRow.ts";
import { memberOf } from "./rowsOf.ts";

const most = 100;

/** Versions of rosters with their members and what their panels did; of one roster's, or the first of all. */
export async function findRosters(id: Hex | null) {
  const versions = await db
    .select()
    .from(version)
    .where(id ? eq(version.id, id) : undefined)
    .orderBy(asc(version.publishedAt), asc(version.id))
    .limit(most);
  const ids = versions.map((one) => one.id);
  if (ids.length === 0) return [];
  const [members, loads] = await Promise.all([
    db.select().from(arbitrator).where(inArray(arbitrator.version, ids)).orderBy(asc(arbitrator.joined)),
    findCaseloads(ids),
  ]);
  return versions.map(({ rules, named, open, publishedAt, ...rest }) => ({
    roster: {
      ...rest,
      rules: z.decode(rulesSchema, rules as RulesJson),
      named: named as Address[],
      members: members.filter((one) => one.version === rest.id).map(memberOf),
    },
    caseload: loads.get(rest.id) ?? { open: 0, ruled: 0, appealed: 0, medianDays: null },
  }));
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
