import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { sideOf } from "../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { decodeLink, type LinkPlace } from "../../../../shared/links/decodeLink.ts";
import type { KnownOffer, SignedOffer } from "./SignedOffer.ts";

export type LinkedOffer =
  | { state: "good"; known: KnownOffer }
  /** It is about another trade, which this page does not show. */
  | { state: "otherTrade"; trade: Trade["id"] }
  /** No party of the trade signed it as it stands here. */
  | { state: "forged" }
  /** The link itself cannot be read. */
  | { state: "unreadable"; error: unknown };

/** The offer in a link, once its signature proved to be a party's. */
export async function readLinkedOffer(
  code: string,
  { id, terms }: Pick<Trade, "id" | "terms">,
  place: LinkPlace,
  isSigned: (offer: SignedOffer) => Promise<boolean>,
): Promise<LinkedOffer> {
  try {
    const { kind, ...link } = decodeLink(code, place);
    if (kind !== "offer") throw new ParleyError("linkKindUnknown");
    const offer = link as SignedOffer;
    if (offer.trade !== id) return { state: "otherTrade", trade: offer.trade };
    const by = sideOf(terms, offer.signer);
    return by && (await isSigned(offer)) ? { state: "good", known: { by, offer } } : { state: "forged" };
  } catch (error) {
    if (error instanceof ParleyError) return { state: "unreadable", error };
    throw error;
  }
}
