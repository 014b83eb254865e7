import type { Address } from "viem";
import { bytesToHex } from "viem";
import { reasonsSchema } from "../../../../../shared/court/courtDocuments.ts";
import { encodeDocument } from "../../../../../shared/wire/canonicalDocument.ts";
import type { Language } from "../../../../../shared/wire/language.ts";
import { tidyWords } from "../../../../../shared/wire/words.ts";

interface Vote {
  disputeId: bigint;
  arbitrator: Address;
  choice: number;
  createdAt: number;
  language: Language;
  words: string;
}

/** The reasons of a vote as they are stored, with a nonce of their own: short ones must not be guessed from their hash. */
export function writeReasons({ disputeId, arbitrator, choice, createdAt, language, words }: Vote) {
  return encodeDocument(reasonsSchema, {
    version: 1,
    disputeId,
    arbitrator,
    ruling: choice,
    createdAt,
    nonce: bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
    language,
    text: tidyWords(words),
  });
}
