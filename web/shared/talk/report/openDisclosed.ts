import { chacha20 } from "@noble/ciphers/chacha.js";
import { equalBytes } from "@noble/ciphers/utils.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { getEventHash, verifyEvent } from "nostr-tools/pure";
import type { NostrEvent } from "../event.ts";
import { kinds } from "../kinds.ts";
import { payloadOf } from "../nip17/payload.ts";
import { type Rumor, rumorSchema } from "../rumor.ts";
import type { Disclosed } from "../TalkCrypto.ts";

/**
 * The message in a seal that one of its two sides opened for others to see; null where that is not what the seal's author wrote.
 * It proves who wrote it, for the author's key signed the ciphertext, and nobody finds other keys under which the same ciphertext has
 * the same MAC and is another message with a right id. When it was written is the author's word.
 */
export function openDisclosed({ seal, opening }: Pick<Disclosed, "seal" | "opening">): Rumor | null {
  if (seal.kind !== kinds.seal || !verifyEvent(seal)) return null;
  try {
    const { data } = rumorSchema.safeParse(JSON.parse(opened(seal, hexToBytes(opening))));
    return data && data.pubkey === seal.pubkey && data.id === getEventHash(data) ? data : null;
  } catch {
    return null;
  }
}

/** NIP-44's decryption, from where the keys of the one message are known on. */
function opened(seal: NostrEvent, keys: Uint8Array): string {
  const { nonce, ciphertext, mac } = payloadOf(seal.content);
  const right = hmac(sha256, keys.subarray(44, 76), concatBytes(nonce, ciphertext));
  if (!equalBytes(right, mac)) throw new RangeError("the MAC is another");
  const padded = chacha20(keys.subarray(0, 32), keys.subarray(32, 44), ciphertext);
  const length = new DataView(padded.buffer, padded.byteOffset).getUint16(0);
  if (length === 0 || length > padded.length - 2) throw new RangeError("the padding is wrong");
  return new TextDecoder("utf-8", { fatal: true }).decode(padded.subarray(2, 2 + length));
}
