import { type Address, domainSeparator, type PublicClient, parseAbi } from "viem";
import { tokenAbi } from "../../../../../shared/generated/tokenAbi.ts";
import type { CoinWords } from "../../../lib/signing/SigningRequest.ts";

type Client = Pick<PublicClient, "readContract">;

const versionAbi = parseAbi(["function version() view returns (string)"]);

/**
 * What a coin's signatures are made for, proved against the separator the contract itself uses. Null when it cannot be
 * proved: a signature for a wrong domain would be worth nothing.
 */
export async function readCoinWords(
  client: Client,
  chainId: number,
  token: Address,
): Promise<CoinWords | null> {
  try {
    const [separator, words] = await Promise.all([
      client.readContract({ address: token, abi: tokenAbi, functionName: "DOMAIN_SEPARATOR" }),
      byDomain(client, token).catch(() => byGetters(client, token)),
    ]);
    const domain = { ...words, chainId, verifyingContract: token };
    return domainSeparator({ domain }) === separator ? words : null;
  } catch {
    return null;
  }
}

/** ERC-5267. */
async function byDomain(client: Client, token: Address): Promise<CoinWords> {
  const at = { address: token, abi: tokenAbi, functionName: "eip712Domain" } as const;
  const [, name, version] = await client.readContract(at);
  return { name, version };
}

/** Coins older than ERC-5267, such as the large dollar and euro coins, have a getter for each word. */
async function byGetters(client: Client, token: Address): Promise<CoinWords> {
  const [name, version] = await Promise.all([
    client.readContract({ address: token, abi: tokenAbi, functionName: "name" }),
    client.readContract({ address: token, abi: versionAbi, functionName: "version" }),
  ]);
  return { name, version };
}
