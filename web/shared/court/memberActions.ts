import type { Address } from "viem";
import { sameAddress } from "../wire/sameAddress.ts";
import { lockedStake, memberOf, type RosterVersion } from "./rosterVersion.ts";

/** Something that the court would accept from this viewer in this version of a roster. */
export type MemberAction =
  /** `stakeHeld` counts towards the stake of who comes back. */
  | { kind: "join"; minStake: bigint; stakeHeld: bigint; slash: bigint; waits: number }
  | { kind: "addStake" | "setProfile" }
  | { kind: "setMaxLoad"; highest: number }
  | { kind: "retire"; freed: bigint; locked: bigint };

export function memberActions(version: RosterVersion, viewer: Address | null): MemberAction[] {
  if (viewer === null) return [];
  const { rules, named } = version;
  const member = memberOf(version, viewer);
  if (member?.standing === "Active") {
    const locked = lockedStake(version, member);
    return [
      { kind: "setProfile" },
      { kind: "addStake" },
      { kind: "setMaxLoad", highest: highestLoad(rules, member.stake) },
      { kind: "retire", freed: member.stake - locked, locked },
    ];
  }
  const isNamed = named.some((address) => sameAddress(address, viewer));
  if (!rules.open && !isNamed) return [];
  const { minStake, slash, newcomerWait } = rules;
  return [
    { kind: "join", minStake, stakeHeld: member?.stake ?? 0n, slash, waits: isNamed ? 0 : newcomerWait },
  ];
}

/** The contract counts cases in a byte. */
export const mostCases = 255;

/** Seats that a stake covers at a time: each may cost the slash. */
export function highestLoad({ minStake, slash }: RosterVersion["rules"], stake: bigint): number {
  if (stake < minStake) return 0;
  const covered = slash === 0n ? BigInt(mostCases) : stake / slash;
  return Math.min(Number(covered), mostCases);
}
