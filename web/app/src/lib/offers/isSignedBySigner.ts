import { hashTypedData } from "viem";
import { settlementTypedData } from "../../../../shared/escrow/typedData.ts";
import type { ChainClient } from "../chain/client.ts";
import { isSignedBy } from "../signatures/isSignedBy.ts";
import type { SignedOffer } from "./SignedOffer.ts";

/** Whether an offer really is its signer's. */
export function isSignedBySigner(client: ChainClient, offer: SignedOffer): Promise<boolean> {
  const { signer, signature } = offer;
  return isSignedBy(client, { hash: hashTypedData(settlementTypedData(offer, offer)), signer, signature });
}
