import { type Agreement, termsOf } from "../../../../../shared/agreement/agreement.ts";
import { tradeId } from "../../../../../shared/escrow/terms.ts";
import { encodeLink } from "../../../../../shared/links/encodeLink.ts";
import type { Sealed } from "../../../../../shared/sealed/seal.ts";

/** The code of a link that leads the other side to the trade and opens its agreement. */
export function tradeLink(agreement: Agreement, { plainHash, envelopeHash, key }: Sealed): string {
  const { escrow, price } = agreement;
  const { chainId } = price.token;
  return encodeLink("trade", {
    chainId,
    escrow,
    trade: tradeId(termsOf(agreement), chainId, escrow),
    agreement: { plainHash, envelopeHash, key },
  });
}
