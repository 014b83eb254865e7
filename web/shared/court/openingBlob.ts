import { type Hex, sha256 } from "viem";
import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { encodeDocument } from "../wire/canonicalDocument.ts";
import { bytes32 } from "../wire/hex.ts";
import type { Opening } from "./commitment.ts";

const openingSchema = z.object({
  seat: z.int().check(z.minimum(0), z.maximum(255)),
  arbitrator: address,
  choice: z.int().check(z.minimum(0), z.maximum(255)),
  salt: bytes32,
  reason: bytes32,
});

/** An opened vote as it lies in the blob store, once it may be known: whoever finds it may reveal it. */
export function encodeOpening(opening: Opening): Uint8Array<ArrayBuffer> {
  return encodeDocument(openingSchema, opening);
}

/** Null for anything else. Whether it opens a commitment, only the commitment tells. */
export function decodeOpening(bytes: Uint8Array): Opening | null {
  try {
    return z.safeDecode(openingSchema, JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}

/** Under what an opening is listed in the blob store. */
export function openingPlace(commitment: Hex): Hex {
  return sha256(commitment);
}
