import type { Hex } from "viem";
import * as z from "zod/mini";

/** Lower case only, so that the same bytes are always the same text. */
function hexMatching(pattern: RegExp) {
  return z.custom<Hex>((value) => typeof value === "string" && pattern.test(value));
}

export const bytes32 = hexMatching(/^0x[0-9a-f]{64}$/);

export function bytes(maximum: number) {
  return hexMatching(new RegExp(`^0x(?:[0-9a-f]{2}){0,${maximum}}$`));
}

/** Exactly so many bytes. */
export function bytesOf(length: number) {
  return hexMatching(new RegExp(`^0x(?:[0-9a-f]{2}){${length}}$`));
}
