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

type NamedToken = Token & { name: string };

/**
 * What tells a coin from another one in view that has its symbol: its name, or the ends of its address where even the
 * names are the same. Null where the symbol tells enough.
 */
export function tokenMark(token: NamedToken, inView: readonly NamedToken[]): string | null {
  const twins = inView.filter(
    (other) =>
      tokenKey(other) !== tokenKey(token) && other.symbol.toLowerCase() === token.symbol.toLowerCase(),
  );
  if (twins.length === 0) return null;
  const isNamesake = twins.some(({ name }) => name.toLowerCase() === token.name.toLowerCase());
  return isNamesake ? `${token.address.slice(0, 6)}…${token.address.slice(-4)}` : token.name;
}

/** The symbol, with what tells it apart where another coin in view has the same one: "tUSD (Test Dollar)". */
export function tokenLabel(token: NamedToken, inView: readonly NamedToken[]): string {
  const mark = tokenMark(token, inView);
  return mark ? `${token.symbol} (${mark})` : token.symbol;
}

/** A coin as a list to choose from names it, with what one has of it: "Test Dollar · 120.50 tUSD". */
export function tokenTitle(
  token: NamedToken,
  inView: readonly NamedToken[],
  balance: string | null = null,
): string {
  const mark = tokenMark(token, inView);
  const money = balance === null ? token.symbol : `${balance} ${token.symbol}`;
  return [token.name, money, ...(mark && mark !== token.name ? [mark] : [])].join(" · ");
}
