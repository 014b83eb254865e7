import type { Hex } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { decodeLink, type LinkPlace } from "../../../../../shared/links/decodeLink.ts";
import type { SealedReference } from "../../../../../shared/sealed/sealedReference.ts";

/** What a link brought to the page of a trade. */
export interface TradeHash {
  /** The code of an offer, judged where offers are shown. */
  offer: string | null;
  /** The agreement's key. */
  agreement: SealedReference | null;
}

/** Reads what stands behind the `#` of a trade's page. A key for another trade, or one that cannot be read, is no key. */
export function readTradeHash(hash: string, trade: Hex, place: LinkPlace): TradeHash {
  if (hash.startsWith("offer.")) return { offer: hash, agreement: null };
  if (!hash.startsWith("trade.")) return { offer: null, agreement: null };
  try {
    const link = decodeLink(hash, place);
    const isThis = link.kind === "trade" && link.trade === trade;
    return { offer: null, agreement: isThis ? link.agreement : null };
  } catch (error) {
    if (error instanceof ParleyError) return { offer: null, agreement: null };
    throw error;
  }
}
