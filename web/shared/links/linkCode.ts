import { concatBytes } from "@noble/hashes/utils.js";
import { hexToBytes, sha256 } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import { fromBase64url, toBase64url } from "../wire/base64url.ts";

/**
 * The text of a link: its kind, and in base64url one byte of version, the content, and a checksum of all of it, so that
 * a link cut short by a chat program is told from one that somebody forged.
 */
export interface LinkCode {
  kind: string;
  content: Uint8Array;
}

const version = 1;
const checksumLength = 4;

export function encodeLinkCode({ kind, content }: LinkCode): string {
  const body = concatBytes(Uint8Array.of(version), content);
  return `${kind}.${toBase64url(concatBytes(body, checksum(kind, body)))}`;
}

export function decodeLinkCode(code: string): LinkCode {
  const match = /^([a-z]+)\.([A-Za-z0-9_-]+)$/.exec(code);
  const bytes = fromBase64url(match?.[2] ?? "");
  if (!match?.[1] || bytes === null || bytes.length <= 1 + checksumLength)
    throw new ParleyError("linkDamaged");
  const kind = match[1];
  const body = bytes.subarray(0, -checksumLength);
  const expected = checksum(kind, body);
  if (!bytes.subarray(-checksumLength).every((byte, index) => byte === expected[index])) {
    throw new ParleyError("linkDamaged");
  }
  if (body[0] !== version) throw new ParleyError("linkVersionUnknown");
  return { kind, content: body.subarray(1) };
}

function checksum(kind: string, body: Uint8Array): Uint8Array {
  const name = new TextEncoder().encode(`Parley link ${kind} `);
  return hexToBytes(sha256(concatBytes(name, body))).subarray(0, checksumLength);
}
