import { type Address, encodeAbiParameters, type Hex, recoverTypedDataAddress, sha256 } from "viem";
import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32, bytesOf } from "../wire/hex.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { uint } from "../wire/uint.ts";
import { noteSize } from "./ballotNote.ts";
import { type Ballot, isCommitmentOf } from "./commitment.ts";
import { commitmentTypedData } from "./typedData.ts";

/**
 * A hidden vote that its arbitrator signed, on its way to the court. Nothing in it is secret, and what is not signed
 * decides nothing: the note brings the vote back to its owner, and `signedAt` tells how soon it must be carried.
 */
export const signedCommitmentSchema = z.strictObject({
  chainId: count(48),
  court: address,
  disputeId: uint(256),
  sitting: count(8),
  arbitrator: address,
  commitment: bytes32,
  /** Of a plain key. Those of contract accounts only the chain can check: they commit by a call of their own. */
  signature: bytesOf(65),
  note: bytesOf(noteSize),
  /** The chain's time. */
  signedAt: count(40),
});

export type SignedCommitment = z.output<typeof signedCommitmentSchema>;

/** What a store has of one arbitrator. */
export const signedCommitmentsSchema = z.object({ commitments: z.array(signedCommitmentSchema) });

/** Longer is no signed commitment in its wire form. */
export const longestSignedCommitment = 1_024;

const inputs = [
  { type: "uint256" },
  { type: "address" },
  { type: "uint256" },
  { type: "uint256" },
  { type: "address" },
] as const;

/** Under what an arbitrator's commitment of a sitting is kept: nobody else's signature is good there. */
export function commitmentPlace(ballot: Ballot, arbitrator: Address): Hex {
  const { chainId, court, disputeId, sitting } = ballot;
  const place = [BigInt(chainId), court, disputeId, BigInt(sitting), arbitrator] as const;
  return sha256(encodeAbiParameters(inputs, place));
}

/** Those of a store's answer that this arbitrator signed for this sitting, in the order in which they came. A store is not believed. */
export async function genuineIn(
  answer: unknown,
  ballot: Ballot,
  arbitrator: Address,
): Promise<SignedCommitment[]> {
  const { data } = z.safeDecode(signedCommitmentsSchema, answer as z.input<typeof signedCommitmentsSchema>);
  const place = commitmentPlace(ballot, arbitrator);
  const known = (data?.commitments ?? []).filter((one) => commitmentPlace(one, one.arbitrator) === place);
  const isGood = await Promise.all(known.map(isGenuine));
  return known.filter((_, at) => isGood[at]);
}

/** Whether it is what the court would take of this arbitrator, if they hold the seat that it names. */
export async function isGenuine(signed: SignedCommitment): Promise<boolean> {
  const { arbitrator, commitment, signature } = signed;
  // Some devices write 0 and 1, which the court does not read.
  if (!isCommitmentOf(commitment, arbitrator) || !/1[bc]$/.test(signature)) return false;
  const typedData = commitmentTypedData(signed, commitment);
  const signer = await recoverTypedDataAddress({ ...typedData, signature }).catch(() => null);
  return signer !== null && sameAddress(signer, arbitrator);
}
