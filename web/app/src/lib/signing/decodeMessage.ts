import { type Hex, hexToBytes } from "viem";
import type { Decoded } from "./Summary.ts";

/** A message in words, or bytes that are none and are therefore shown as they are. */
export function decodeMessage(message: string | { raw: Hex }): Decoded {
  const text = typeof message === "string" ? message : textOf(message.raw);
  return {
    action: "signMessage",
    flows: [],
    facts: [{ label: "message", type: "text", value: text ?? (message as { raw: Hex }).raw }],
    undo: { kind: "nothingMoves", until: null },
    warnings: text === null ? ["unreadableMessage"] : [],
    checks: [],
  };
}

/** Null for bytes that are no UTF-8 or hold characters that show nothing or turn the writing around. */
function textOf(raw: Hex): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(hexToBytes(raw));
    return /[^\P{C}\n\t]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}
