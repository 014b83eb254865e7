import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { bytesToHex, type Hex, hexToBytes } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import type { WrappedKey } from "./envelope.ts";

const info = new TextEncoder().encode("Parley sealed document, version 1");
// A wrapping key comes from an ephemeral key and serves once, so its only nonce may be fixed.
const onlyNonce = new Uint8Array(12);

export function encryptionPublicKey(privateKey: Uint8Array): Hex {
  return bytesToHex(x25519.getPublicKey(privateKey));
}

/** Wraps a document's key so that only the owner of the X25519 key can read it. */
export async function wrapKey(key: Uint8Array<ArrayBuffer>, publicKey: Hex): Promise<WrappedKey> {
  const { publicKey: ephemeral, agree } = readerOf(x25519.utils.randomSecretKey());
  const secret = await agree(publicKey).catch((cause: unknown) => {
    throw new ParleyError("readerKeyInvalid", { publicKey }, { cause });
  });
  const wrapping = await wrappingKey(secret, { ephemeral, publicKey }, "encrypt");
  const wrapped = await crypto.subtle.encrypt({ name: "AES-GCM", iv: onlyNonce }, wrapping, key);
  return { publicKey, ephemeral, wrappedKey: new Uint8Array(wrapped) };
}

/** Who can read: an X25519 key whose private half may be out of reach, as in a wallet's Worker. */
export interface Reader {
  publicKey: Hex;
  /** The X25519 secret shared with another key. */
  agree(theirs: Hex): Promise<Uint8Array>;
}

export function readerOf(privateKey: Uint8Array): Reader {
  return {
    publicKey: encryptionPublicKey(privateKey),
    agree: async (theirs) => x25519.getSharedSecret(privateKey, hexToBytes(theirs)),
  };
}

/** The document's key, for the reader it was wrapped for. */
export async function unwrapKey(wrapped: WrappedKey, reader: Reader): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const wrapping = await wrappingKey(await reader.agree(wrapped.ephemeral), wrapped, "decrypt");
    const key = await crypto.subtle.decrypt({ name: "AES-GCM", iv: onlyNonce }, wrapping, wrapped.wrappedKey);
    return new Uint8Array(key);
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    throw new ParleyError("sealedDamaged", {}, { cause });
  }
}

function wrappingKey(
  secret: Uint8Array,
  { ephemeral, publicKey }: Pick<WrappedKey, "ephemeral" | "publicKey">,
  use: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  const salt = concatBytes(hexToBytes(ephemeral), hexToBytes(publicKey));
  const bytes = new Uint8Array(hkdf(sha256, secret, salt, info, 32));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, [use]);
}
