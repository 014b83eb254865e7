import type { Hex } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import type { Reader } from "../../../../../shared/sealed/keyWrap.ts";
import { unsealByReader } from "../../../../../shared/sealed/unseal.ts";
import type { Documents } from "../../documents/Documents.ts";
import { openSealed } from "../../documents/openSealed.ts";

/**
 * Lets everybody read the reasons of a vote that is about to be opened: from this device, or out of the copy that was
 * sealed to oneself. Reasons that cannot be found keep no vote from being opened: an absence would cost more.
 */
export async function publishReasons(
  documents: Documents,
  reader: Reader | null,
  reason: Hex,
): Promise<void> {
  try {
    await documents.savePublic(await reasonsOf(documents, reader, reason));
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
  }
}

async function reasonsOf(documents: Documents, reader: Reader | null, reason: Hex) {
  if (reader === null) return documents.load(reason);
  return documents
    .load(reason)
    .catch(() => openSealed(documents, reason, (envelope) => unsealByReader(envelope, reader, reason)));
}
