import { type Hex, sha256 } from "viem";
import { type Envelope, encodeEnvelope, envelopeAlgorithm } from "./envelope.ts";
import { wrapKey } from "./keyWrap.ts";

/** A sealed document: what is stored and under which names, and the key for links. */
export interface Sealed {
  /** SHA-256 of the plain text, which stands on the chain. */
  plainHash: Hex;
  /** SHA-256 of the envelope, under which the blob store keeps it. */
  envelopeHash: Hex;
  envelopeBytes: Uint8Array<ArrayBuffer>;
  key: Uint8Array<ArrayBuffer>;
}

/** Encrypts a document under a key of its own, and that key to each reader's X25519 key. */
export async function seal(plain: Uint8Array<ArrayBuffer>, readers: readonly Hex[]): Promise<Sealed> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const cipher = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const ciphertext = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, cipher, plain);
  const recipients = await Promise.all([...new Set(readers)].map((reader) => wrapKey(key, reader)));

  const envelope: Envelope = {
    v: 1,
    alg: envelopeAlgorithm,
    iv,
    ciphertext: new Uint8Array(ciphertext),
    recipients,
  };
  const envelopeBytes = encodeEnvelope(envelope);
  return { plainHash: sha256(plain), envelopeHash: sha256(envelopeBytes), envelopeBytes, key };
}
