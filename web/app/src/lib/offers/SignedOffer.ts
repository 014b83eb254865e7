import type { Side } from "../../../../shared/escrow/side.ts";
import type { LinkContent } from "../../../../shared/links/link.ts";

/** One side's signed offer to split what is held, as a link carries it. */
export type SignedOffer = LinkContent<"offer">;

/** An offer whose signature was checked. */
export interface KnownOffer {
  by: Side;
  offer: SignedOffer;
}
