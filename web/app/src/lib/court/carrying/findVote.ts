import type { Address } from "viem";
import type { Ballot } from "../../../../../shared/court/commitment.ts";
import { Carrier } from "./Carrier.ts";
import { type KeptVote, readKeptVote } from "./keptVote.ts";

/** What an arbitrator signed for a sitting: as this device kept it, or as another one handed it to the relay. */
export async function findVote(
  relayUrl: string,
  ballot: Ballot,
  arbitrator: Address,
): Promise<KeptVote | null> {
  const kept = readKeptVote(ballot, arbitrator);
  if (kept) return kept;
  const signed = await new Carrier(relayUrl).find(ballot, arbitrator);
  return signed && { signed, isHanded: true };
}
