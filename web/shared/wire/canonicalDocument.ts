import canonicalize from "canonicalize";
import { type Hex, sha256 } from "viem";
import * as z from "zod/mini";
import type { ErrorCode } from "../errors/errorCodes.ts";
import { ParleyError } from "../errors/ParleyError.ts";

/**
 * Documents whose hash stands on the chain. Each has exactly one form in bytes, canonical JSON (RFC 8785), and is
 * refused in any other: whoever reads it can hash what was read and find the same name.
 */
export function encodeDocument<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: z.output<Schema>,
): Uint8Array<ArrayBuffer> {
  const text = canonicalize(z.encode(schema, value));
  if (text === undefined) throw new TypeError("Not a JSON value");
  return new TextEncoder().encode(text);
}

export function hashDocument<Schema extends z.ZodMiniType>(schema: Schema, value: z.output<Schema>): Hex {
  return sha256(encodeDocument(schema, value));
}

export function decodeDocument<Schema extends z.ZodMiniType>(
  schema: Schema,
  bytes: Uint8Array,
  malformed: ErrorCode,
): z.output<Schema> {
  const result = z.safeDecode(schema, parseJson(bytes, malformed) as z.input<Schema>);
  if (!result.success) throw new ParleyError(malformed, {}, { cause: result.error });
  if (!sameBytes(encodeDocument(schema, result.data), bytes)) throw new ParleyError(malformed);
  return result.data;
}

function parseJson(bytes: Uint8Array, malformed: ErrorCode): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw new ParleyError(malformed, {}, { cause });
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
