import type { Documents } from "../../documents/Documents.ts";
import { type FileReference, openFile } from "./sealFile.ts";

/** A file by the hash of what is stored, opened and checked. Throws what `Documents.load` and `openFile` throw. */
export const loadFile = async (documents: Pick<Documents, "load">, file: FileReference) =>
  openFile(file, await documents.load(`0x${file.blob}`));
