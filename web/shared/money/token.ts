import type { Address } from "viem";
import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { nativeCoin } from "../wire/nativeCoin.ts";
import { sameAddress } from "../wire/sameAddress.ts";

/** What makes a coin this coin. Symbols are not unique; chain and address are. */
export const tokenSchema = z.object({
  chainId: z.int().check(z.positive()),
  address,
  symbol: z.string().check(z.minLength(1), z.maxLength(24), z.regex(/^[^\p{C}\p{Z}]+$/u)),
  decimals: z.int().check(z.minimum(0), z.maximum(36)),
});

export type Token = z.output<typeof tokenSchema>;

export function tokenKey(token: { chainId: number; address: Address }): string {
  return `${token.chainId}:${token.address.toLowerCase()}`;
}

export function isNativeCoin(token: { address: Address }): boolean {
  return sameAddress(token.address, nativeCoin);
}

/** The symbol, with the ends of the address when another coin in view has the same one. */
export function tokenLabel(token: Token, inView: readonly Token[]): string {
  const twin = inView.some(
    (other) =>
      tokenKey(other) !== tokenKey(token) && other.symbol.toLowerCase() === token.symbol.toLowerCase(),
  );
  return twin ? `${token.symbol} (${token.address.slice(0, 6)}…${token.address.slice(-4)})` : token.symbol;
}
