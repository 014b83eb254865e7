import { type Address, hashTypedData } from "viem";
import { agreementTypedData } from "../../../../../../shared/agreement/typedData.ts";
import type { ChainClient } from "../../../../lib/chain/client.ts";
import { isSignedBy } from "../../../../lib/signatures/isSignedBy.ts";
import type { SentAgreement } from "./agreementCards.ts";

/** Whether a card's signature is this account's, on exactly the hash that the card names, for its chain and escrow. */
export async function isCardSigned(
  client: ChainClient,
  { chainId, escrow, agreement, signature }: SentAgreement,
  signer: Address,
): Promise<boolean> {
  if (signature === null) return false;
  const typedData = agreementTypedData({ chainId, escrow }, { agreement: agreement.plainHash, signer });
  return isSignedBy(client, { hash: hashTypedData(typedData), signer, signature });
}
