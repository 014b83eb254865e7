import { type Hex, hashTypedData, parseAbi, recoverAddress } from "viem";
import { settlementTypedData } from "../../../../shared/escrow/typedData.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import type { ChainClient } from "../chain/client.ts";
import type { SignedOffer } from "./SignedOffer.ts";

const erc1271Abi = parseAbi([
  "function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)",
]);
const accepted: Hex = "0x1626ba7e";

/** Whether an offer really is its signer's, judged as the escrow does: by its key, or else by its code. */
export async function isSignedBySigner(client: ChainClient, offer: SignedOffer): Promise<boolean> {
  const { signer, signature } = offer;
  const hash = hashTypedData(settlementTypedData(offer, offer));
  const recovered = await recoverAddress({ hash, signature }).catch(() => null);
  if (recovered && sameAddress(recovered, signer)) return true;
  const code = await client.getCode({ address: signer });
  if (!code) return false;
  const answer = await client
    .readContract({
      address: signer,
      abi: erc1271Abi,
      functionName: "isValidSignature",
      args: [hash, signature],
    })
    .catch(() => null);
  return answer === accepted;
}
