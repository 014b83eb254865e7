import { type Address, type Hex, zeroAddress } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import { type CourtLog, type DisputeLog, isRosterLog } from "./courtLog.ts";
import type { Hearing } from "./hearing.ts";
import { applyDisputeLog, openHearing } from "./reduceHearing.ts";
import { applyMemberLog, changeMember, publishVersion } from "./reduceRoster.ts";
import type { Member, RosterVersion } from "./rosterVersion.ts";

/** All that the court's logs tell. */
export interface CourtState {
  versions: ReadonlyMap<Hex, RosterVersion>;
  hearings: ReadonlyMap<bigint, Hearing>;
}

export const emptyCourt: CourtState = { versions: new Map(), hearings: new Map() };

/** Folds the court's logs, in chain order, onto what earlier ones told. */
export function reduceCourt(logs: readonly CourtLog[], before: CourtState = emptyCourt): CourtState {
  const versions = new Map(before.versions);
  const hearings = new Map(before.hearings);
  for (const log of logs) {
    if (!isRosterLog(log)) {
      const hearing = nextHearing(hearings, log);
      hearings.set(hearing.id, hearing);
      keepRecord(versions, hearing.dispute.version, log);
    } else if (log.eventName === "VersionPublished") {
      versions.set(log.args.version, publishVersion(log.args));
    } else {
      versions.set(log.args.version, applyMemberLog(found(versions, log.args.version), log));
    }
  }
  return { versions, hearings };
}

function nextHearing(hearings: ReadonlyMap<bigint, Hearing>, log: DisputeLog): Hearing {
  if (log.eventName === "DisputeOpened") return openHearing(log);
  return applyDisputeLog(found(hearings, log.args.disputeId), log);
}

/** Seats that are taken and left are counted on the member. */
function keepRecord(versions: Map<Hex, RosterVersion>, id: Hex, log: DisputeLog): void {
  const seat = seatOf(log);
  if (seat === null) return;
  versions.set(id, changeMember(found(versions, id), seat.arbitrator, seat.counts));
}

interface Seat {
  arbitrator: Address;
  counts: (member: Member) => Partial<Member>;
}

function seatOf(log: DisputeLog): Seat | null {
  switch (log.eventName) {
    case "DisputeOpened":
      return log.args.arbitrator === zeroAddress ? null : taken(log.args.arbitrator);
    case "SeatDrawn":
      return taken(log.args.arbitrator);
    case "SeatRecused":
      return { arbitrator: log.args.arbitrator, counts: ({ load }) => ({ load: load - 1 }) };
    case "SeatAbsent":
      return {
        arbitrator: log.args.arbitrator,
        counts: ({ load, absent }) => ({ load: load - 1, absent: absent + 1 }),
      };
    case "SeatVoted":
      return {
        arbitrator: log.args.arbitrator,
        counts: ({ load, served }) => ({ load: load - 1, served: served + 1 }),
      };
    default:
      return null;
  }
}

function taken(arbitrator: Address): Seat {
  return { arbitrator, counts: (member) => ({ load: member.load + 1, taken: member.taken + 1 }) };
}

function found<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new ParleyError("courtLogsIncomplete");
  return value;
}
