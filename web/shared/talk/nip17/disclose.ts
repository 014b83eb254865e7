import { expand } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Disclosed } from "../TalkCrypto.ts";
import type { Keys } from "./Keys.ts";
import { openingLength, payloadOf } from "./payload.ts";
import { openWrap } from "./unwrap.ts";

/**
 * NIP-44 makes new keys for each ciphertext out of the secret that two share and a nonce. To give away those of one seal opens that seal;
 * what they share, and with it everything else that they wrote to each other, stays theirs.
 */
export function disclose(event: unknown, keys: Keys): Disclosed | null {
  try {
    const { seal, rumor } = openWrap(event, keys);
    const { nonce } = payloadOf(seal.content);
    const opening = bytesToHex(expand(sha256, keys.sharedWith(seal.pubkey), nonce, openingLength));
    return { message: rumor.id, seal, opening };
  } catch {
    return null;
  }
}
