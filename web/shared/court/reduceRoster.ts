import type { Address } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import type { CourtArgs, RosterLog } from "./courtLog.ts";
import { type Member, memberOf, type RosterVersion } from "./rosterVersion.ts";

export function publishVersion(args: CourtArgs<"VersionPublished">): RosterVersion {
  const { version: id, roster, publisher, number, salt, rules, arbitrators } = args;
  return { id, roster, publisher, number: Number(number), salt, rules, named: arbitrators, members: [] };
}

/** The version after something that one of its members did, or had done to it. */
export function applyMemberLog(
  version: RosterVersion,
  log: Exclude<RosterLog, { eventName: "VersionPublished" }>,
): RosterVersion {
  switch (log.eventName) {
    case "ArbitratorJoined":
      return join(version, log.args);
    case "ProfileChanged":
      return changeMember(version, log.args.arbitrator, () => ({ profile: log.args.profile }));
    case "MaxLoadChanged":
      return changeMember(version, log.args.arbitrator, () => ({ maxLoad: log.args.maxLoad }));
    case "StakeChanged":
      return changeMember(version, log.args.arbitrator, () => ({ stake: log.args.stake }));
    case "ArbitratorRetired":
      return changeMember(version, log.args.arbitrator, () => ({ standing: "Retired" }));
    case "FeesWithdrawn":
      return changeMember(version, log.args.arbitrator, () => ({ fees: 0n }));
  }
}

function join(version: RosterVersion, args: CourtArgs<"ArbitratorJoined">): RosterVersion {
  const { arbitrator: address, number, stake, maxLoad, eligibleAt, profile } = args;
  const joined = { address, number, standing: "Active", stake, maxLoad, eligibleAt, profile } as const;
  // Who comes back keeps its record.
  if (memberOf(version, address)) return changeMember(version, address, () => joined);
  const fresh: Member = { ...joined, load: 0, taken: 0, served: 0, absent: 0, overturned: 0, fees: 0n };
  return { ...version, members: [...version.members, fresh] };
}

export function changeMember(
  version: RosterVersion,
  address: Address,
  change: (member: Member) => Partial<Member>,
): RosterVersion {
  if (!memberOf(version, address)) throw new ParleyError("courtLogsIncomplete");
  const members = version.members.map((member) =>
    sameAddress(member.address, address) ? withoutVacantNumber({ ...member, ...change(member) }) : member,
  );
  return { ...version, members };
}

/** Who has retired and holds no seat has given its number back: the next who joins takes it. */
function withoutVacantNumber(member: Member): Member {
  return member.standing === "Retired" && member.load === 0 ? { ...member, number: 0 } : member;
}
