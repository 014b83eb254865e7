import { type Hex, sha256 } from "viem";
import { readEvidenceFile } from "../../../../shared/evidence/checkFile.ts";
import type { EvidenceFile } from "../../../../shared/evidence/evidence.ts";
import { cleanWords } from "../../../../shared/wire/words.ts";

/** A file that may be evidence, read and checked. */
export interface ChosenFile extends EvidenceFile {
  bytes: Uint8Array<ArrayBuffer>;
  sha256: Hex;
}

/** Throws a code that says why the file cannot be evidence; one that is too large is never read. */
export async function chooseFile(file: File): Promise<ChosenFile> {
  const { type, bytes } = await readEvidenceFile(file);
  return { name: tidyName(file.name), type, size: bytes.length, sha256: sha256(bytes), bytes };
}

/** As it was before it was read. */
export const fileOf = ({ bytes, name, type }: ChosenFile): File => new File([bytes], name, { type });

/** A name is only shown, never trusted: no control characters, no marks that turn its direction. */
export function tidyName(name: string): string {
  const tidy = cleanWords(name.replaceAll(/[\r\n]/g, ""));
  const short = tidy.length > 120 ? tidy.slice(-120).toWellFormed().replaceAll("\ufffd", "").trim() : tidy;
  return short === "" ? "file" : short;
}
