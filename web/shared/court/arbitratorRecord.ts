import { type Address, type Hex, zeroAddress } from "viem";
import { sameAddress } from "../wire/sameAddress.ts";
import { type CourtLog, isRosterLog } from "./courtLog.ts";
import type { Hearing } from "./hearing.ts";
import { applyDisputeLog, openHearing } from "./reduceHearing.ts";
import { applyMemberLog, changeMember, publishVersion } from "./reduceRoster.ts";
import { type Member, memberOf, type RosterVersion } from "./rosterVersion.ts";
import { seatChanges } from "./seatChanges.ts";
import { type ChoiceCount, medianDays, spreadOf } from "./spread.ts";

/** A vote as everybody may see it. */
export interface PublicVote {
  dispute: bigint;
  choices: number;
  choice: number;
  /** SHA-256 of the written reasons. */
  reason: Hex;
  takenAt: number;
  votedAt: number;
}

/** An arbitrator's public record, over all rosters. */
export interface ArbitratorRecord {
  memberships: { version: RosterVersion; member: Member }[];
  taken: number;
  served: number;
  absent: number;
  /** Votes that no later round overturned, and those that one did. */
  upheld: number;
  overturned: number;
  /** From taking the seat to the vote; null without a vote. */
  medianDays: number | null;
  votes: ChoiceCount[];
  /** Awards it voted for or against that were appealed. */
  appealed: number;
  /** The last votes first, with the hashes of their reasons. */
  latest: PublicVote[];
}

/** So many votes are shown one by one. */
export const latestVotes = 20;

/**
 * @param logs every publication of a version, the arbitrator's own logs as a member, and all logs of the disputes of its
 * versions, in chain order. What others did in the rosters plays no part.
 */
export function readArbitrator(logs: readonly CourtLog[], address: Address): ArbitratorRecord {
  const versions = new Map<Hex, RosterVersion>();
  const hearings = new Map<bigint, Hearing>();
  const keep = (id: Hex, change: (version: RosterVersion) => RosterVersion) => {
    const version = versions.get(id);
    if (version) versions.set(id, change(version));
  };
  for (const log of logs) {
    if (!isRosterLog(log)) {
      const before = hearings.get(log.args.disputeId) ?? null;
      if (!before && log.eventName !== "DisputeOpened") continue;
      const after =
        log.eventName === "DisputeOpened" ? openHearing(log) : applyDisputeLog(before as Hearing, log);
      hearings.set(after.id, after);
      for (const { arbitrator, counts } of seatChanges(before, after, log)) {
        if (!sameAddress(arbitrator, address)) continue;
        keep(after.dispute.version, (version) => changeMember(version, address, counts));
      }
    } else if (log.eventName === "VersionPublished") versions.set(log.args.version, publishVersion(log.args));
    else if (sameAddress(log.args.arbitrator, address))
      keep(log.args.version, (version) => applyMemberLog(version, log));
  }
  return recordOf([...versions.values()], [...hearings.values()], address);
}

function recordOf(
  versions: readonly RosterVersion[],
  hearings: readonly Hearing[],
  address: Address,
): ArbitratorRecord {
  const memberships = versions.flatMap((version) => {
    const member = memberOf(version, address);
    return member ? [{ version, member }] : [];
  });
  const total = (of: (member: Member) => number) =>
    memberships.reduce((sum, { member }) => sum + of(member), 0);
  const [served, overturned] = [total((one) => one.served), total((one) => one.overturned)];
  const votes = hearings.flatMap((hearing) => votesOf(hearing, address));
  return {
    memberships,
    taken: total((one) => one.taken),
    absent: total((one) => one.absent),
    ...{ served, overturned },
    upheld: served - overturned,
    medianDays: medianDays(votes.map(({ takenAt, votedAt }) => votedAt - takenAt)),
    votes: spreadOf(votes),
    appealed: hearings.reduce((sum, hearing) => sum + appealsAgainst(hearing, address), 0),
    latest: votes.sort((a, b) => b.votedAt - a.votedAt).slice(0, latestVotes),
  };
}

/** Its votes in all sittings, also in those that failed. */
function votesOf({ id, dispute, steps }: Hearing, address: Address): PublicVote[] {
  const seats = new Map<number, { holder: Address; takenAt: number }>();
  return steps.flatMap((log) => {
    if (log.eventName === "DisputeOpened" && log.args.arbitrator !== zeroAddress)
      seats.set(0, { holder: log.args.arbitrator, takenAt: log.time });
    if (log.eventName === "SeatDrawn")
      seats.set(log.args.seat, { holder: log.args.arbitrator, takenAt: log.time });
    if (log.eventName !== "SeatVoted") return [];
    const seat = seats.get(log.args.seat);
    if (!seat || !sameAddress(seat.holder, address)) return [];
    const { choice, reason } = log.args;
    return [
      { dispute: id, choices: dispute.choices, choice, reason, takenAt: seat.takenAt, votedAt: log.time },
    ];
  });
}

const appealsAgainst = ({ appealed }: Hearing, address: Address): number =>
  appealed.filter(({ panel }) => panel.some(({ vote }) => vote && sameAddress(vote.arbitrator, address)))
    .length;
