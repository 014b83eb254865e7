import * as z from "zod/mini";
import { ParleyError } from "../errors/ParleyError.ts";
import { base64urlBytes } from "../wire/base64url.ts";
import { decodeDocument, encodeDocument } from "../wire/canonicalDocument.ts";
import { bytes32 } from "../wire/hex.ts";

export const envelopeAlgorithm = "A256GCM+X25519-HKDF-SHA256";

/** The key of a document, wrapped for one reader. */
export const wrappedKeySchema = z.strictObject({
  /** X25519 key of the reader. */
  publicKey: bytes32,
  ephemeral: bytes32,
  wrappedKey: base64urlBytes(48),
});

export type WrappedKey = z.output<typeof wrappedKeySchema>;

/** What is in front of the ciphertext. */
const headerSchema = z.strictObject({
  v: z.literal(1),
  alg: z.literal(envelopeAlgorithm),
  iv: base64urlBytes(12),
  recipients: z.array(wrappedKeySchema).check(z.maxLength(64)),
});

/** A document that only its readers, and who has its key, can open. */
export type Envelope = z.output<typeof headerSchema> & { ciphertext: Uint8Array<ArrayBuffer> };

const lineFeed = 0x0a;
const longestHeader = 32_768;

/** What the blob store keeps: the header as canonical JSON, a line feed, and the ciphertext as it is. */
export function encodeEnvelope({ ciphertext, ...header }: Envelope): Uint8Array<ArrayBuffer> {
  const start = encodeDocument(headerSchema, header);
  const bytes = new Uint8Array(start.length + 1 + ciphertext.length);
  bytes.set(start);
  bytes[start.length] = lineFeed;
  bytes.set(ciphertext, start.length + 1);
  return bytes;
}

export function decodeEnvelope(bytes: Uint8Array): Envelope {
  const end = bytes.subarray(0, longestHeader).indexOf(lineFeed);
  if (end < 0) throw new ParleyError("sealedMalformed");
  const start = bytes.subarray(0, end);
  if (versionOf(start) > 1) throw new ParleyError("sealedVersionUnknown");
  const header = decodeDocument(headerSchema, start, "sealedMalformed");
  return { ...header, ciphertext: new Uint8Array(bytes.subarray(end + 1)) };
}

function versionOf(start: Uint8Array): number {
  try {
    const { v } = JSON.parse(new TextDecoder().decode(start));
    return typeof v === "number" ? v : 0;
  } catch {
    return 0;
  }
}
