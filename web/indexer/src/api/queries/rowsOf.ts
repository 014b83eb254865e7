import type { arbitrator, hearing, policy, step, trade } from "ponder:schema";
import type { Hex } from "viem";
import * as z from "zod/mini";
import type { Member } from "../../../../shared/court/rosterVersion.ts";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import { type HearingJson, type HearingRow, hearingRowSchema } from "../../../../shared/record/hearingRow.ts";
import type { TradeRow } from "../../../../shared/record/tradeRow.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import { tradeFromRow } from "../../rows/tradeColumns.ts";

export function tradeRowOf(row: typeof trade.$inferSelect): TradeRow {
  const { evidence, steps, ...rest } = tradeFromRow(row);
  const { charged, paidAt, changedAt } = row;
  return { ...rest, charged, paidAt, changedAt };
}

export function hearingRowOf({ state }: typeof hearing.$inferSelect): HearingRow {
  return z.decode(hearingRowSchema, state as HearingJson);
}

export function policyOf({ id, publisher, publishedAt, ...rules }: typeof policy.$inferSelect): Policy {
  return rules;
}

export function memberOf({ version, joined, ...member }: typeof arbitrator.$inferSelect): Member {
  return member as Member;
}

export function chainLogOf(row: typeof step.$inferSelect): ChainLog {
  const { contract: address, topics, data, block, blockHash, time, tx, index } = row;
  return { ...{ address, data, block, blockHash, time, tx, index }, topics: topics.split(",") as Hex[] };
}
