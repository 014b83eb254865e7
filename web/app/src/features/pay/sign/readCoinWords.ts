import { type Address, domainSeparator, type PublicClient } from "viem";
import { tokenAbi } from "../../../../../shared/generated/tokenAbi.ts";
import type { CoinWords } from "../../../lib/signing/SigningRequest.ts";

/**
 * What a coin's signatures are made for, proved against the separator the contract itself uses. Null when it cannot be
 * proved: a signature for a wrong domain would be worth nothing.
 */
export async function readCoinWords(
  client: Pick<PublicClient, "readContract">,
  chainId: number,
  token: Address,
): Promise<CoinWords | null> {
  const at = { address: token, abi: tokenAbi } as const;
  try {
    const [separator, [, name, version]] = await Promise.all([
      client.readContract({ ...at, functionName: "DOMAIN_SEPARATOR" }),
      client.readContract({ ...at, functionName: "eip712Domain" }),
    ]);
    const domain = { name, version, chainId, verifyingContract: token };
    return domainSeparator({ domain }) === separator ? { name, version } : null;
  } catch {
    return null;
  }
}
