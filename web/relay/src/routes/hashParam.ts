import { Refusal } from "../Refusal.ts";

/** A SHA-256 in lower-case hex: the only thing that ever becomes a file's name. */
export function hashParam(text: string | undefined): string {
  if (text === undefined || !/^[0-9a-f]{64}$/.test(text)) throw new Refusal("hashMalformed");
  return text;
}
