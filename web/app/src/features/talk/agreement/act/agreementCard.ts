import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";
import type { SealedReference } from "../../../../../../shared/sealed/sealedReference.ts";
import type { Content } from "../../../../../../shared/talk/content/Content.ts";
import type { SentAgreement } from "../read/agreementCards.ts";

/**
 * A message that refers to an agreement, and answers the card that its author had before their eyes.
 * Whoever can read the message can read the text: it carries the text's own key.
 */
export function agreementContent(
  { escrow, price }: Agreement,
  reference: SealedReference,
  { signature, replyTo }: { signature: SentAgreement["signature"]; replyTo: string | null },
): Content {
  const { plainHash, envelopeHash, key } = reference;
  const card: SentAgreement = {
    card: "agreement",
    chainId: price.token.chainId,
    escrow,
    agreement: { plainHash, envelopeHash, key },
    signature,
  };
  return { kind: "card", replyTo, expiresAt: null, card };
}
