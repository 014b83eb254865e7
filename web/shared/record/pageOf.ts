import * as z from "zod/mini";
import { address } from "../wire/address.ts";

/** Whole digits in a query, within two bounds. */
export function digits(minimum: number, maximum: number) {
  return z.pipe(
    z.pipe(z.string().check(z.regex(/^\d{1,6}$/)), z.transform(Number)),
    z.int().check(z.minimum(minimum), z.maximum(maximum)),
  );
}

/** Where a list goes on: what the last answer named as `next`. */
export const cursor = z.string().check(z.regex(/^\d{1,19}$/));

/** Which part of somebody's list is asked for. */
export const pageOf = {
  viewer: address,
  cursor: z.optional(cursor),
  limit: z._default(digits(1, 100), 50),
};
