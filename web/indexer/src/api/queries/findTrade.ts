import { db } from "ponder:api";
import { hearing, policy, step, trade } from "ponder:schema";
import { asc, eq, inArray } from "ponder";
import type { Hex } from "viem";
import { addresses } from "../../../../shared/generated/addresses.ts";
import type { HearingRow } from "../../../../shared/record/hearingRow.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { Refusal } from "../Refusal.ts";
import { chainLogOf, hearingRowOf, policyOf, tradeRowOf } from "./rowsOf.ts";

/** A trade with its rules, its dispute and every log that these were made from. */
export async function findTrade(id: Hex) {
  const [found] = await db
    .select()
    .from(trade)
    .innerJoin(policy, eq(policy.id, trade.policy))
    .where(eq(trade.id, id));
  if (!found) throw new Refusal("tradeMissing");
  const hearingId = sameAddress(found.policy.arbitrator, addresses.court) ? found.trade.disputeId : null;
  const [logs, before, courtLogs] = await Promise.all([
    findLogs([id]),
    findHearing(hearingId),
    hearingId ? findLogs([hearingId]) : [],
  ]);
  return {
    trade: tradeRowOf(found.trade),
    policy: policyOf(found.policy),
    logs,
    hearing: before,
    courtLogs,
  };
}

async function findHearing(id: Hex | null): Promise<HearingRow | null> {
  if (id === null) return null;
  const [row] = await db.select().from(hearing).where(eq(hearing.id, id));
  return row ? hearingRowOf(row) : null;
}

/** In the order of the chain. */
export async function findLogs(about: readonly Hex[]) {
  const rows = await db
    .select()
    .from(step)
    .where(inArray(step.about, [...about]))
    .orderBy(asc(step.block), asc(step.index));
  return rows.map(chainLogOf);
}
