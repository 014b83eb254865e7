import { bytesToHex, hexToBytes, sha256 } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { type FileType, maxFileSize, readFileType } from "../../../../../shared/evidence/fileType.ts";
import type { Content } from "../../../../../shared/talk/content/Content.ts";
import { importAesKey, randomBytes } from "../../wallet/vault/cipher.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export type FileContent = Extract<Content, { kind: "file" }>;

/** A file as a message names it, without its place in a thread. */
export type FileReference = Omit<FileContent, "replyTo" | "expiresAt">;

const [keyBytes, nonceBytes] = [32, 12];

/** Encrypts a file under a key of its own (AES-256-GCM). What a store gets of it says nothing but how long it is. */
export async function sealFile(
  plain: Bytes,
  { name, type }: { name: string; type: FileType },
): Promise<{ reference: FileReference; sealed: Bytes }> {
  const key = randomBytes(keyBytes);
  const nonce = randomBytes(nonceBytes);
  const opened = await importAesKey(key);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, opened, plain));
  const reference: FileReference = {
    kind: "file",
    blob: sha256(sealed).slice(2),
    hash: sha256(plain).slice(2),
    ...{ type, size: plain.length, name },
    key: plainHex(key),
    nonce: plainHex(nonce),
  };
  return { reference, sealed };
}

/**
 * Opens what a store gave for a file. Throws `fileNotAsDescribed` for anything but the file that the message names, whatever
 * the message says it is.
 */
export async function openFile(file: FileReference, sealed: Bytes): Promise<Bytes> {
  try {
    const key = await importAesKey(bytesOf(file.key));
    const iv = bytesOf(file.nonce);
    const plain = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed));
    const isSame = plain.length === file.size && sha256(plain).slice(2) === file.hash;
    if (isSame && plain.length <= maxFileSize && readFileType(plain, true) === file.type) return plain;
  } catch (cause) {
    throw new ParleyError("fileNotAsDescribed", {}, { cause });
  }
  throw new ParleyError("fileNotAsDescribed");
}

const plainHex = (bytes: Bytes): string => bytesToHex(bytes).slice(2);

const bytesOf = (hex: string): Bytes => new Uint8Array(hexToBytes(`0x${hex}`));
