import { encodeAbiParameters, type Hex } from "viem";
import type { Ballot } from "./commitment.ts";

/** A vote's place: of a seat, in a sitting, of a dispute, before a court, on a chain. */
export interface BallotPlace extends Ballot {
  seat: number;
}

const inputs = [
  { type: "uint256" },
  { type: "address" },
  { type: "uint256" },
  { type: "uint256" },
  { type: "uint256" },
] as const;

export function encodePlace({ chainId, court, disputeId, sitting, seat }: BallotPlace): Hex {
  return encodeAbiParameters(inputs, [BigInt(chainId), court, disputeId, BigInt(sitting), BigInt(seat)]);
}
