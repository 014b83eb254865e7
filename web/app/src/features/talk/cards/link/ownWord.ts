import type { Address } from "viem";
import { decodeLink, type LinkPlace } from "../../../../../../shared/links/decodeLink.ts";
import type { Card } from "../../../../../../shared/talk/content/card.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { linkIn } from "../../../../lib/links/readText.ts";

/** The card for what somebody writes, where that is a link to an offer, a claim or an answer of their own: they vouch for it by sending it. */
export function ownWord(text: string, self: Address, place: LinkPlace): Card | null {
  const found = linkIn(text);
  if (!found) return null;
  try {
    const link = decodeLink(found.code, place);
    if ((link.kind !== "offer" && link.kind !== "plea") || !sameAddress(link.signer, self)) return null;
    const { signer: _, kind, ...said } = link;
    return { card: kind, ...said } as Card;
  } catch {
    // Whoever opens it reads what is wrong with it.
    return null;
  }
}
