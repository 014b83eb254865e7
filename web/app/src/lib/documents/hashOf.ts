import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, type Hex } from "viem";

/** The name of a document, on chain and in the blob store. */
export function hashOf(bytes: Uint8Array): Hex {
  return bytesToHex(sha256(bytes));
}
