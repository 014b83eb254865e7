import { type Address, type Hex, isAddress, isHex } from "viem";
import * as z from "zod/mini";

/** The values of a typed-data message, as wallets of any origin write them. */
export const address = z.custom<Address>(
  (value) => typeof value === "string" && isAddress(value, { strict: false }),
);
export const hash = z.custom<Hex>((value) => isHex(value) && value.length === 66);
/** Wallets of other origin write integers as digits or numbers. */
export const integer = z.pipe(
  z.union([z.bigint(), z.int(), z.string().check(z.regex(/^\d+$/))]),
  z.transform((value: bigint | number | string) => BigInt(value)),
);
