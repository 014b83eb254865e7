import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { decodeLink, type LinkPlace } from "../../../../../shared/links/decodeLink.ts";
import type { Link, LinkContent } from "../../../../../shared/links/link.ts";
import { isPaymentUri, parsePaymentUri } from "../../../../../shared/links/paymentUri.ts";

export type OpenedLink = Link | { kind: "none" } | { kind: "stopped"; error: unknown };

/** What stands behind the `#`, checked as far as that goes without asking anyone. */
export function readHash(hash: string, place: LinkPlace): OpenedLink {
  if (hash === "") return { kind: "none" };
  try {
    return isPaymentUri(hash) ? { kind: "payment", ...readUri(hash, place) } : decodeLink(hash, place);
  } catch (error) {
    if (error instanceof ParleyError) return { kind: "stopped", error };
    throw error;
  }
}

/** An address for whatever chain the wallet is on is for this one. */
function readUri(hash: string, place: LinkPlace): LinkContent<"payment"> {
  const { chainId, token, to, amount } = parsePaymentUri(hash);
  if (chainId !== null && chainId !== place.chainId) {
    throw new ParleyError("linkOtherChain", { actual: chainId, expected: place.chainId });
  }
  return { chainId: place.chainId, token, to, amount, note: "" };
}
