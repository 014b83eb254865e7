import { isAddress } from "viem";
import type { LinkKind } from "../../../../shared/links/link.ts";
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

/** A text that is one link and nothing else, by its kind and its code; null for any other. */
export function linkIn(text: string): { kind: LinkKind; code: string } | null {
  if (/\s/.test(text.trim())) return null;
  const read = readText(text);
  if (read.kind !== "link") return null;
  const { code } = read;
  return { kind: isPaymentUri(code) ? "payment" : (code.slice(0, code.indexOf(".")) as LinkKind), code };
}
