import type { Address } from "viem";
import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";
import type { AgreementCard } from "../../../../../../shared/agreement/agreementState.ts";
import type { ChainClient } from "../../../../lib/chain/client.ts";
import type { Documents } from "../../../../lib/documents/Documents.ts";
import type { SentAgreement } from "./agreementCards.ts";
import { isCardSigned } from "./isCardSigned.ts";
import { openAgreement } from "./openAgreement.ts";

interface Reading {
  client: ChainClient;
  documents: Pick<Documents, "load">;
}

export interface ReadCard {
  agreement: Agreement;
  signature: AgreementCard["signature"];
}

/** What a card refers to, and whether its signature holds. Throws the reason why the text cannot be opened. */
export async function readCard(
  { client, documents }: Reading,
  card: SentAgreement,
  author: Address | null,
): Promise<ReadCard> {
  const agreement = await openAgreement(documents, card.agreement);
  if (card.signature === null || author === null) return { agreement, signature: "none" };
  const isSigned = await isCardSigned(client, card, author).catch(() => null);
  // A contract account is asked on the chain, which may not answer.
  if (isSigned === null) return { agreement, signature: "notChecked" };
  return { agreement, signature: isSigned ? "genuine" : "forged" };
}
