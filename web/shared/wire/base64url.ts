import * as z from "zod/mini";

// Arguments of one call have a limit; pieces of this size are far below it.
const piece = 8_192;

export function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += piece) {
    binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Null for what is not base64url, or not its only spelling of these bytes. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const tail = text.slice(-(text.length % 4 || 4));
  return toBase64url(bytes.subarray(Math.max(0, Math.ceil(bytes.length / 3) * 3 - 3))) === tail
    ? bytes
    : null;
}

/** Bytes of this length, base64url in JSON. */
export function base64urlBytes(length: number | { maximum: number }) {
  const fits = (bytes: Uint8Array) =>
    typeof length === "number" ? bytes.length === length : bytes.length <= length.maximum;
  return z.codec(
    z.string().check(z.refine((text) => fromBase64url(text) !== null)),
    z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array && fits(value)),
    { decode: (text) => fromBase64url(text) ?? new Uint8Array(), encode: toBase64url },
  );
}
