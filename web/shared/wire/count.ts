import * as z from "zod/mini";

/** An unsigned integer of at most 48 bits, which a number holds exactly. */
export function count(bits: number) {
  return z.int().check(z.minimum(0), z.maximum(2 ** bits - 1));
}
