import type { Address, Hex } from "viem";
import { otherSide, sideOf } from "../../../../shared/escrow/side.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { mostBeginnings } from "../../../../shared/record/mostBeginnings.ts";
import type { Contact } from "../contacts/ContactBook.ts";

/**
 * What somebody's words stand for: the beginning of an address or a fingerprint as it is, and any others for the addresses
 * of the contacts whose names hold them. Null when nothing is searched for, and an empty list when nothing can be found.
 */
export function beginningsOf(words: string, contacts: readonly Contact[]): readonly string[] | null {
  const sought = plain(words);
  if (sought === "") return null;
  if (/^0x[0-9a-f]{1,64}$/.test(sought)) return [sought];
  return contacts
    .filter(({ name }) => plain(name).includes(sought))
    .slice(0, mostBeginnings)
    .map(({ address }) => address.toLowerCase());
}

interface Sought {
  id: Hex;
  terms: Pick<Terms, "buyer" | "seller" | "agreement">;
}

/** Whether a trade's id, its agreement or the other side begins so: as the record finds trades. */
export function isFound({ id, terms }: Sought, viewer: Address, beginnings: readonly string[]): boolean {
  const other = terms[otherSide(sideOf(terms, viewer) ?? "buyer")];
  const texts = [id, terms.agreement, other].map((text) => text.toLowerCase());
  return beginnings.some((beginning) => texts.some((text) => text.startsWith(beginning)));
}

/** As people mean it, however it was typed: full-width letters, capitals, blanks around it. */
const plain = (words: string): string => words.normalize("NFKC").trim().toLowerCase();
