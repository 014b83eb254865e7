import {
  type Address,
  concat,
  encodeAbiParameters,
  getAbiItem,
  type Hex,
  hexToNumber,
  keccak256,
  numberToHex,
  slice,
} from "viem";
import { courtAbi } from "../generated/courtAbi.ts";

/** A hidden vote, opened. */
export interface Opening {
  seat: number;
  arbitrator: Address;
  /** What is above the dispute's choices counts as 0. */
  choice: number;
  salt: Hex;
  /** SHA-256 of the written reasons. */
  reason: Hex;
}

/** Where a vote is cast: it counts nowhere else. */
export interface Ballot {
  chainId: number;
  court: Address;
  disputeId: bigint;
  sitting: number;
}

const [, , opened] = getAbiItem({ abi: courtAbi, name: "commitmentOf" }).inputs;
const inputs = [
  { type: "uint256" },
  { type: "address" },
  { type: "uint256" },
  { type: "uint256" },
  opened,
] as const;

/** What a hidden vote commits to: a hash, and in its last nine bytes the last eight of the address and the seat. */
export function commitmentOf({ chainId, court, disputeId, sitting }: Ballot, opening: Opening): Hex {
  const values = [BigInt(chainId), court, disputeId, BigInt(sitting), opening] as const;
  const digest = slice(keccak256(encodeAbiParameters(inputs, values)), 0, 23);
  return concat([
    digest,
    slice(opening.arbitrator, 12),
    numberToHex(opening.seat, { size: 1 }),
  ]).toLowerCase() as Hex;
}

/** The seat whose vote a commitment hides: its lowest byte. */
export function seatCommitted(commitment: Hex): number {
  return hexToNumber(slice(commitment, 31));
}

/** Whether a commitment names this arbitrator as its owner, by the last eight bytes of the address. */
export function isCommitmentOf(commitment: Hex, arbitrator: Address): boolean {
  return slice(commitment, 23, 31).toLowerCase() === slice(arbitrator, 12).toLowerCase();
}

const bitmapBytes = 4;

/** The word that the court keeps of a sitting's commitments: a running hash, and a bitmap of the seats in it. */
export function recordOf(commitments: readonly Hex[]): Hex {
  let [record, bitmap] = [numberToHex(0, { size: 32 }), 0];
  for (const commitment of commitments) {
    bitmap |= 1 << seatCommitted(commitment);
    const running = keccak256(concat([record, commitment]));
    record = `${running.slice(0, -2 * bitmapBytes) as Hex}${numberToHex(bitmap, { size: bitmapBytes }).slice(2)}`;
  }
  return record;
}
