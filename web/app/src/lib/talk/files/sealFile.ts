import { sha256 } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { type FileType, maxFileSize, readFileType } from "../../../../../shared/evidence/fileType.ts";
import type { Content } from "../../../../../shared/talk/content/Content.ts";

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
  const key = crypto.getRandomValues(new Uint8Array(keyBytes));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const opened = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
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
    const key = await crypto.subtle.importKey("raw", bytesOf(file.key), "AES-GCM", false, ["decrypt"]);
    const iv = bytesOf(file.nonce);
    const plain = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed));
    const isSame = plain.length === file.size && sha256(plain).slice(2) === file.hash;
    if (isSame && plain.length <= maxFileSize && readFileType(plain, true) === file.type) return plain;
  } catch (cause) {
    throw new ParleyError("fileNotAsDescribed", {}, { cause });
  }
  throw new ParleyError("fileNotAsDescribed");
}

const plainHex = (bytes: Bytes): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const bytesOf = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
