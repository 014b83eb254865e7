import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { readEvidenceFile } from "../../../../../shared/evidence/checkFile.ts";
import type { Documents } from "../../documents/Documents.ts";
import { tidyName } from "../../evidence/ChosenFile.ts";
import { preparePicture } from "./preparePicture.ts";
import { type FileReference, sealFile } from "./sealFile.ts";

/**
 * Reads a file that somebody chose, encrypts it and keeps it for the relay. Resolves when it is on this device and queued.
 * Throws a code that says why the file cannot be sent, or `storageUnavailable`.
 */
export async function sendFile(documents: Documents, file: File): Promise<FileReference> {
  const read = await readEvidenceFile(file);
  const { bytes, type } = await preparePicture(read.bytes, read.type).catch((cause: unknown) => {
    throw new ParleyError("fileNotAsDescribed", {}, { cause });
  });
  const { reference, sealed } = await sealFile(bytes, { name: nameAs(tidyName(file.name), type), type });
  // What a store gets under this hash is the encrypted file.
  await documents.savePublic(sealed);
  return reference;
}

/** A picture that was made anew has the ending of what it is now. */
function nameAs(name: string, type: string): string {
  if (type === "image/png") return name.replace(/\.webp$/i, ".png");
  return name;
}
