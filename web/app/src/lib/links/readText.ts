import { isAddress } from "viem";
import { isPaymentUri } from "../../../../shared/links/paymentUri.ts";

/** What somebody pasted or scanned, as far as it can be told without believing it. */
export type ReadText =
  /** The part of a link that says something: it goes behind `/r#`. */
  { kind: "link"; code: string } | { kind: "address"; address: string } | { kind: "unknown" };

const code = /(?:^|#)((?:request|payment|offer|plea|trade)\.[\w-]+)$/;

/** Recognises links of Parley wherever they point to, EIP-681 addresses and plain addresses. */
export function readText(text: string): ReadText {
  const bare = text.replace(/[\s\p{Cf}]/gu, "");
  if (isPaymentUri(bare)) return { kind: "link", code: bare };
  const [, found] = code.exec(bare) ?? [];
  if (found) return { kind: "link", code: found };
  return isAddress(bare, { strict: false }) ? { kind: "address", address: bare } : { kind: "unknown" };
}

/** The code of a text that is one link and nothing else; null for any other. */
export function linkIn(text: string): string | null {
  if (/\s/.test(text.trim())) return null;
  const read = readText(text);
  return read.kind === "link" ? read.code : null;
}
