import type { Address, Hex } from "viem";
import type { SignedOffer } from "../../../lib/offers/SignedOffer.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import { authorOf } from "../cards/authorOf.ts";
import { copiedIn } from "../message/copiedIn.ts";

/** An offer as a message carries it. Its signature is still to be checked. */
export interface SaidOffer {
  offer: SignedOffer;
  /** When its author says it was sent, Unix seconds. */
  at: number;
}

/** The offers about a trade among a room's messages. Each is taken for its author's, who must have signed it. */
export function offersInRoom(messages: readonly Message[], trade: Hex, self: Address): SaidOffer[] {
  return messages.flatMap((message): SaidOffer[] => {
    const { content, at } = copiedIn(message) ?? message;
    const signer = authorOf(message, self);
    if (content.kind !== "card" || content.card.card !== "offer" || signer === null) return [];
    const { card: _, ...said } = content.card;
    return said.trade === trade ? [{ offer: { ...said, signer }, at }] : [];
  });
}
