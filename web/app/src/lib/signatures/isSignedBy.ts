import { type Address, type Hex, parseAbi, recoverAddress } from "viem";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import type { ChainClient } from "../chain/client.ts";

const erc1271Abi = parseAbi([
  "function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)",
]);
const accepted: Hex = "0x1626ba7e";

interface Signed {
  hash: Hex;
  signer: Address;
  signature: Hex;
}

/** Whether a signature really is its signer's, judged as the escrow does: by its key, or else by its code. */
export async function isSignedBy(client: ChainClient, { hash, signer, signature }: Signed): Promise<boolean> {
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
