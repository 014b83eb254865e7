import type { Hex } from "viem";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import type { Envelope } from "../../../../shared/sealed/envelope.ts";
import { DocumentError } from "./DocumentError.ts";
import type { Documents } from "./Documents.ts";

/** The worst comes last: what a reader should hear when no envelope opens. */
const telling = [
  "documentMissing",
  "sealedDamaged",
  "sealedForOthers",
  "sealedHashMismatch",
  "documentSwapped",
];

/**
 * The plain text with this hash, out of the first envelope that opens and holds it. Throws the most telling reason
 * when none does.
 */
export async function openSealed(
  documents: Documents,
  document: Hex,
  unseal: (envelope: Envelope) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const reasons: ParleyError<string>[] = [];
  try {
    for await (const load of documents.envelopes(document)) {
      try {
        return await unseal(await load());
      } catch (error) {
        reasons.push(coded(error));
      }
    }
  } catch (error) {
    reasons.push(coded(error));
  }
  reasons.sort((a, b) => telling.indexOf(b.code) - telling.indexOf(a.code));
  throw reasons[0] ?? new DocumentError("documentMissing", { hash: document });
}

function coded(error: unknown): ParleyError<string> {
  if (error instanceof ParleyError) return error as ParleyError<string>;
  throw error;
}
