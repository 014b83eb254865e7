import type { Address } from "viem";
import * as z from "zod/mini";
import type { Ballot } from "../../../../../shared/court/commitment.ts";
import {
  commitmentPlace,
  type SignedCommitment,
  signedCommitmentSchema,
} from "../../../../../shared/court/signedCommitment.ts";

/** A vote that was signed for others to carry. */
export interface KeptVote {
  signed: SignedCommitment;
  /** Somebody has it who will carry it: its owner's turn comes later. */
  isHanded: boolean;
}

const schema = z.object({ signed: signedCommitmentSchema, isHanded: z.boolean() });

type Kept = Pick<Storage, "getItem" | "setItem">;

const keyOf = (ballot: Ballot, arbitrator: Address) =>
  `parley-signed-vote-${commitmentPlace(ballot, arbitrator)}`;

/** On this device, from the signature on: a page that ends right then finds it again. */
export function keepVote(vote: KeptVote, kept: Kept = localStorage): void {
  const { signed } = vote;
  kept.setItem(keyOf(signed, signed.arbitrator), JSON.stringify(z.encode(schema, vote)));
}

export function readKeptVote(
  ballot: Ballot,
  arbitrator: Address,
  kept: Kept = localStorage,
): KeptVote | null {
  try {
    const text = kept.getItem(keyOf(ballot, arbitrator));
    return text ? (z.safeDecode(schema, JSON.parse(text)).data ?? null) : null;
  } catch {
    return null;
  }
}
