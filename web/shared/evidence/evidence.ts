import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { decodeDocument, encodeDocument } from "../wire/canonicalDocument.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { language } from "../wire/language.ts";
import { words } from "../wire/words.ts";
import { fileTypes, maxFileSize } from "./fileType.ts";

export const evidenceFileSchema = z.strictObject({
  name: words(1, 120),
  type: z.enum(fileTypes),
  size: z.int().check(z.minimum(1), z.maximum(maxFileSize)),
  sha256: bytes32,
});

export type EvidenceFile = z.output<typeof evidenceFileSchema>;

/** A statement, or a piece of evidence: words, and files that are sealed one by one. */
export const evidenceSchema = z.strictObject({
  version: z.literal(1),
  kind: z.enum(["claim", "answer", "evidence"]),
  trade: bytes32,
  author: address,
  createdAt: count(40),
  /** Random: a short statement must not be guessed from its public hash. */
  nonce: bytes32,
  language,
  text: words(0, 10_000, "lines"),
  files: z.array(evidenceFileSchema).check(z.maxLength(20)),
});

export type EvidenceItem = z.output<typeof evidenceSchema>;

export function encodeEvidence(item: EvidenceItem): Uint8Array<ArrayBuffer> {
  return encodeDocument(evidenceSchema, item);
}

export function decodeEvidence(bytes: Uint8Array): EvidenceItem {
  return decodeDocument(evidenceSchema, bytes, "evidenceMalformed");
}
