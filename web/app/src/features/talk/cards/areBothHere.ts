import type { Address } from "viem";
import type { Terms } from "../../../../../shared/escrow/terms.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { RoomScene } from "../../../lib/talk/room/RoomScene.ts";

/** Whether both sides of a trade are in the room. */
export function areBothHere(
  { self, others }: RoomScene,
  { buyer, seller }: Pick<Terms, "buyer" | "seller">,
): boolean {
  const here = [self, ...others.map(({ account }) => account)];
  const isHere = (party: Address) => here.some((one) => one !== null && sameAddress(one, party));
  return isHere(buyer) && isHere(seller);
}
