import { ParleyError } from "../errors/ParleyError.ts";
import type { ChainLog } from "../wire/ChainLog.ts";
import { type CourtLog, type DisputeLog, isRosterLog } from "./courtLog.ts";
import { courtLogsOf } from "./courtLogsOf.ts";
import { disputeId } from "./dispute.ts";
import type { Hearing } from "./hearing.ts";
import { reduceHearing } from "./reduceHearing.ts";

export interface Hearings {
  /** What was opened last comes first. */
  hearings: Hearing[];
  /** Disputes that the node cannot have told truly. */
  refused: bigint[];
}

/** Every dispute in `logs`, each checked against its id. One that makes no sense is named and hides no other. */
export function readHearings(logs: readonly ChainLog[]): Hearings {
  const found: Hearings = { hearings: [], refused: [] };
  for (const [id, own] of byDispute(courtLogsOf(logs))) {
    const hearing = readHearing(id, own);
    if (hearing) found.hearings.unshift(hearing);
    else found.refused.push(id);
  }
  return found;
}

function readHearing(id: bigint, logs: readonly DisputeLog[]): Hearing | null {
  try {
    const hearing = reduceHearing(logs);
    return disputeId(hearing.dispute) === id ? hearing : null;
  } catch (error) {
    if (error instanceof ParleyError) return null;
    throw error;
  }
}

function byDispute(logs: readonly CourtLog[]): Map<bigint, DisputeLog[]> {
  const disputes = new Map<bigint, DisputeLog[]>();
  for (const log of logs) {
    if (isRosterLog(log)) continue;
    disputes.set(log.args.disputeId, [...(disputes.get(log.args.disputeId) ?? []), log]);
  }
  return disputes;
}
