import type { Address } from "viem";
import type { Terms } from "../../../../../shared/escrow/terms.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { RoomScene } from "../../../lib/talk/room/RoomScene.ts";

/** Whether somebody in the room has this account. */
export const isHere = ({ self, others }: RoomScene, account: Address): boolean =>
  [self, ...others.map((one) => one.account)].some((one) => one !== null && sameAddress(one, account));

/** Whether both sides of a trade are in the room. */
export const areBothHere = (scene: RoomScene, { buyer, seller }: Pick<Terms, "buyer" | "seller">): boolean =>
  isHere(scene, buyer) && isHere(scene, seller);
