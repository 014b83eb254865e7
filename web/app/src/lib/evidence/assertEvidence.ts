import type { Hex } from "viem";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { decodeEvidence } from "../../../../shared/evidence/evidence.ts";
import type { Documents } from "../documents/Documents.ts";
import { evidenceEntries } from "./evidenceEntries.ts";

/**
 * To be awaited before a decision about a case is signed: throws when the store gives anything else than what a side
 * handed in. What is missing is shown as missing and stops nobody, or whoever hides evidence could stop a case.
 */
export async function assertEvidence(documents: Pick<Documents, "load">, trade: Trade): Promise<void> {
  const hashes = evidenceEntries(trade).own.flatMap(({ hash }) => (hash ? [hash] : []));
  for (const hash of new Set(hashes)) {
    const bytes = await unswapped(documents, hash);
    for (const file of bytes ? filesOf(bytes) : []) await unswapped(documents, file);
  }
}

async function unswapped(documents: Pick<Documents, "load">, hash: Hex): Promise<Uint8Array | null> {
  try {
    return await documents.load(hash);
  } catch (error) {
    if (error instanceof ParleyError && (error.code as string) !== "documentSwapped") return null;
    throw error;
  }
}

/** The files that a piece of evidence names; none where it is something else, such as the agreement. */
function filesOf(bytes: Uint8Array): Hex[] {
  try {
    return decodeEvidence(bytes).files.map(({ sha256 }) => sha256);
  } catch {
    return [];
  }
}
