import * as z from "zod/mini";

/** An unsigned integer of `bits`: a bigint in memory, decimal digits in JSON, so that nothing is rounded on the way. */
export function uint(bits: number) {
  return z.codec(
    z.string().check(z.regex(/^(?:0|[1-9]\d{0,77})$/)),
    z.bigint().check(z.minimum(0n), z.maximum((1n << BigInt(bits)) - 1n)),
    { decode: (digits) => BigInt(digits), encode: (value) => value.toString() },
  );
}
