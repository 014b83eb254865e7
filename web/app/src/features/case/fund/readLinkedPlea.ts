import type { Hex } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { sideOf } from "../../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { decodeLink, type LinkPlace } from "../../../../../shared/links/decodeLink.ts";
import type { SignedPlea } from "../../../lib/pleas/SignedPlea.ts";

export type LinkedPlea =
  | { state: "good"; plea: SignedPlea }
  /** No party of this trade signed it as it stands here. */
  | { state: "forged" }
  /** The link itself cannot be read, or is about something else. */
  | { state: "unreadable"; error: unknown };

/** The claim or answer in a link, once its signature proved to be a party's. */
export async function readLinkedPlea(
  code: string,
  { id, terms }: { id: Hex; terms: Trade["terms"] },
  place: LinkPlace,
  isSigned: (plea: SignedPlea) => Promise<boolean>,
): Promise<LinkedPlea> {
  try {
    const { kind, ...link } = decodeLink(code, place);
    if (kind !== "plea") throw new ParleyError("linkKindUnknown");
    const plea = link as SignedPlea;
    const isParty = plea.trade === id && sideOf(terms, plea.signer) !== null;
    return isParty && (await isSigned(plea)) ? { state: "good", plea } : { state: "forged" };
  } catch (error) {
    if (error instanceof ParleyError) return { state: "unreadable", error };
    throw error;
  }
}
