import { sha256 } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import type { EvidenceFile } from "./evidence.ts";
import { type FileType, headLength, maxFileSize, readFileType } from "./fileType.ts";

/**
 * Reads a file that somebody chose. Its size is checked before a byte is read, and its type by its beginning before the
 * rest is. Gives the bytes, or throws a code that says why the file cannot be evidence.
 */
export async function readEvidenceFile(
  file: Blob,
): Promise<{ type: FileType; bytes: Uint8Array<ArrayBuffer> }> {
  if (file.size === 0) throw new ParleyError("fileEmpty");
  if (file.size > maxFileSize)
    throw new ParleyError("fileTooLarge", { maximum: maxFileSize, actual: file.size });
  const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  allowedType(head, file.size <= headLength);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { type: allowedType(bytes, true), bytes };
}

/** Checks bytes that came from a store against what the evidence says of them. */
export function checkStoredFile(described: EvidenceFile, bytes: Uint8Array): void {
  const isSame = bytes.length === described.size && sha256(bytes) === described.sha256;
  if (!isSame || allowedType(bytes, true) !== described.type) throw new ParleyError("fileNotAsDescribed");
}

function allowedType(bytes: Uint8Array, isWhole: boolean): FileType {
  const type = readFileType(bytes, isWhole);
  if (type === "active") throw new ParleyError("fileActiveContent");
  if (type === "unknown") throw new ParleyError("fileTypeNotAllowed");
  return type;
}
