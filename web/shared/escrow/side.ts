import type { Address } from "viem";
import { sameAddress } from "../wire/sameAddress.ts";

export type Side = "buyer" | "seller";

export function otherSide(side: Side): Side {
  return side === "buyer" ? "seller" : "buyer";
}

/** Which side of the trade a viewer is on, null for an onlooker. */
export function sideOf(parties: { buyer: Address; seller: Address }, viewer: Address | null): Side | null {
  if (viewer === null) return null;
  if (sameAddress(parties.buyer, viewer)) return "buyer";
  if (sameAddress(parties.seller, viewer)) return "seller";
  return null;
}
