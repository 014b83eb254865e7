import type { Address, Hex } from "viem";
import { sameAddress } from "../wire/sameAddress.ts";
import type { CourtArgs } from "./courtLog.ts";

export type Rules = CourtArgs<"VersionPublished">["rules"];

/** A version of a roster with its members, as the logs tell. */
export interface RosterVersion {
  id: Hex;
  roster: Hex;
  publisher: Address;
  /** Within its roster, from 1. */
  number: number;
  salt: Hex;
  rules: Rules;
  /** Named at publication; they have not all joined. */
  named: readonly Address[];
  /** Everybody who ever joined, in that order. */
  members: readonly Member[];
}

/** A member and its public record. */
export interface Member {
  address: Address;
  /** Draws find the member by it; 0 once retired without a seat. */
  number: number;
  standing: "Active" | "Retired";
  stake: bigint;
  maxLoad: number;
  /** Seats held now. */
  load: number;
  eligibleAt: number;
  profile: Hex;
  taken: number;
  served: number;
  absent: number;
  /** Seats whose vote a later round overturned. */
  overturned: number;
  /** Earned and not withdrawn, in the version's fee coin. */
  fees: bigint;
}

/** The only arbitrator of a curated roster of one, null when seats are drawn. */
export function namedArbitrator({ rules, named }: RosterVersion): Address | null {
  const [only, ...others] = named;
  return !rules.open && only !== undefined && others.length === 0 ? only : null;
}

export function memberOf({ members }: RosterVersion, address: Address): Member | null {
  return members.find((member) => sameAddress(member.address, address)) ?? null;
}

/** Stake that seats lock; the rest returns at once when the member retires. */
export function lockedStake({ rules }: RosterVersion, { load }: Member): bigint {
  return BigInt(load) * rules.slash;
}
