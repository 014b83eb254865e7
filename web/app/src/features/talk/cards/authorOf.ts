import type { Address } from "viem";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";

/** Whose word a message is; null where no account has said that its key is its own. */
export function authorOf({ author, isOwn }: Message, self: RoomScene["self"]): Address | null {
  return isOwn ? self : author.account;
}
