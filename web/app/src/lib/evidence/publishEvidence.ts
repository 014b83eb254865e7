import { type Address, bytesToHex, type Hex, sha256 } from "viem";
import { type EvidenceItem, encodeEvidence } from "../../../../shared/evidence/evidence.ts";
import type { Language } from "../../../../shared/wire/language.ts";
import { tidyWords } from "../../../../shared/wire/words.ts";
import type { Documents, Saved } from "../documents/Documents.ts";
import type { ChosenFile } from "./ChosenFile.ts";

export interface EvidenceDraft {
  kind: EvidenceItem["kind"];
  text: string;
  files: readonly ChosenFile[];
}

export interface EvidenceOrigin {
  trade: Hex;
  author: Address;
  language: Language;
  createdAt: number;
}

/**
 * Stores words and files where whoever knows their hashes can read them, and gives the hash that goes on the chain. All
 * of it is safe on this device when this resolves.
 */
export async function publishEvidence(
  documents: Pick<Documents, "savePublic">,
  { kind, text, files }: EvidenceDraft,
  origin: EvidenceOrigin,
): Promise<{ hash: Hex; saved: Saved }> {
  const states = [];
  for (const { bytes } of files) states.push(await documents.savePublic(bytes));
  const bytes = encodeEvidence({
    version: 1,
    kind,
    ...origin,
    nonce: bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
    text: tidyWords(text),
    files: files.map(({ name, type, size, sha256: hash }) => ({ name, type, size, sha256: hash })),
  });
  states.push(await documents.savePublic(bytes));
  return { hash: sha256(bytes), saved: states.includes("queued") ? "queued" : "stored" };
}
