import type { Address } from "viem";
import * as z from "zod/mini";
import type { Ballot } from "../../shared/court/commitment.ts";
import {
  commitmentPlace,
  isGenuine,
  type SignedCommitment,
  signedCommitmentsSchema,
} from "../../shared/court/signedCommitment.ts";

/** What an arbitrator signed for a sitting, in the order in which it came. */
export type FindSigned = (ballot: Ballot, arbitrator: Address) => Promise<SignedCommitment[]>;

/** Looks at the relay, and believes signatures alone. A relay that is down, or takes none, has none. */
export function signedVotesOf(
  relayUrl: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): FindSigned {
  return async (ballot, arbitrator) => {
    const place = commitmentPlace(ballot, arbitrator);
    try {
      const signal = AbortSignal.timeout(10_000);
      const answer = await fetch(`${relayUrl}/commitments/${place.slice(2)}`, { signal });
      if (!answer.ok) return [];
      const { commitments } = z.decode(signedCommitmentsSchema, await answer.json());
      const isGood = await Promise.all(
        commitments.map(
          async (one) => commitmentPlace(one, one.arbitrator) === place && (await isGenuine(one)),
        ),
      );
      return commitments.filter((_, at) => isGood[at]);
    } catch {
      // Not reached, or not understood: its owner sends it, or the relay answers the next time.
      return [];
    }
  };
}
