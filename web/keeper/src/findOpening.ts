import { type Hex, isHex } from "viem";
import * as z from "zod";
import { type Ballot, commitmentOf, type Opening } from "../../shared/court/commitment.ts";
import { decodeOpening, openingPlace } from "../../shared/court/openingBlob.ts";

/** The vote that a commitment hides, if its owner made it known; null otherwise. */
export type FindOpening = (ballot: Ballot, commitment: Hex) => Promise<Opening | null>;

const listing = z.object({ envelopes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(64) });
/** More than any opening takes. */
const longest = 1_000;

/** Looks in the blob store of the relay, and believes what the commitment confirms. A relay that is down has none. */
export function openingsOf(relayUrl: string, fetch: typeof globalThis.fetch = globalThis.fetch): FindOpening {
  const get = async (path: string) => {
    const answer = await fetch(`${relayUrl}/${path}`, { signal: AbortSignal.timeout(10_000) });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  };
  return async (ballot, commitment) => {
    if (!isHex(commitment)) return null;
    try {
      const listed = await get(`documents/${openingPlace(commitment).slice(2)}`);
      const { data } = listing.safeParse(listed && JSON.parse(new TextDecoder().decode(listed)));
      for (const blob of data?.envelopes ?? []) {
        const bytes = await get(`blobs/${blob}`);
        const opening = bytes && bytes.length <= longest ? decodeOpening(bytes) : null;
        if (opening && commitmentOf(ballot, opening) === commitment.toLowerCase()) return opening;
      }
    } catch {
      // Not reached, or not understood: its owner opens it, or the relay answers the next time.
    }
    return null;
  };
}
