import type { Hex } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import { type CourtLog, type DisputeLog, isRosterLog } from "./courtLog.ts";
import type { Hearing } from "./hearing.ts";
import { applyDisputeLog, openHearing } from "./reduceHearing.ts";
import { applyMemberLog, changeMember, publishVersion } from "./reduceRoster.ts";
import type { RosterVersion } from "./rosterVersion.ts";
import { type SeatChange, seatChanges } from "./seatChanges.ts";

/** All that the court's logs tell. */
export interface CourtState {
  versions: ReadonlyMap<Hex, RosterVersion>;
  hearings: ReadonlyMap<bigint, Hearing>;
}

const emptyCourt: CourtState = { versions: new Map(), hearings: new Map() };

/** Folds the court's logs, in chain order, onto what earlier ones told. */
export function reduceCourt(logs: readonly CourtLog[], before: CourtState = emptyCourt): CourtState {
  const versions = new Map(before.versions);
  const hearings = new Map(before.hearings);
  for (const log of logs) {
    if (!isRosterLog(log)) {
      const known = hearings.get(log.args.disputeId) ?? null;
      const hearing = nextHearing(known, log);
      hearings.set(hearing.id, hearing);
      keepRecords(versions, hearing.dispute.version, seatChanges(known, hearing, log));
    } else if (log.eventName === "VersionPublished") {
      versions.set(log.args.version, publishVersion(log.args));
    } else {
      versions.set(log.args.version, applyMemberLog(found(versions, log.args.version), log));
    }
  }
  return { versions, hearings };
}

function nextHearing(known: Hearing | null, log: DisputeLog): Hearing {
  if (log.eventName === "DisputeOpened") return openHearing(log);
  if (known === null) throw new ParleyError("courtLogsIncomplete");
  return applyDisputeLog(known, log);
}

/** Seats that are taken and left are counted on the member. */
function keepRecords(versions: Map<Hex, RosterVersion>, id: Hex, records: readonly SeatChange[]): void {
  for (const { arbitrator, counts } of records) {
    versions.set(id, changeMember(found(versions, id), arbitrator, counts));
  }
}

function found(versions: ReadonlyMap<Hex, RosterVersion>, id: Hex): RosterVersion {
  const version = versions.get(id);
  if (version === undefined) throw new ParleyError("courtLogsIncomplete");
  return version;
}
