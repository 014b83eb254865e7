import type { Address } from "viem";
import type { Ballot } from "../../shared/court/commitment.ts";
import { commitmentPlace, genuineIn, type SignedCommitment } from "../../shared/court/signedCommitment.ts";

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
      return answer.ok ? await genuineIn(await answer.json(), ballot, arbitrator) : [];
    } catch {
      // Not reached, or not understood: its owner sends it, or the relay answers the next time.
      return [];
    }
  };
}
