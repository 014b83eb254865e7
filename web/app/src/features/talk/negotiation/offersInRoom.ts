import type { Address, Hex } from "viem";
import { type Card, decodeCard } from "../../../../../shared/talk/content/card.ts";
import type { SignedOffer } from "../../../lib/offers/SignedOffer.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import { authorOf } from "../cards/authorOf.ts";

/** An offer as a message carries it. Its signature is still to be checked. */
export interface SaidOffer {
  offer: SignedOffer;
  /** When its author says it was sent, Unix seconds. */
  at: number;
}

/** The offers about a trade among a room's messages. Each is taken for its author's, who must have signed it. */
export function offersInRoom(messages: readonly Message[], trade: Hex, self: Address): SaidOffer[] {
  return messages.flatMap((message): SaidOffer[] => {
    const { content } = message;
    const signer = authorOf(message, self);
    if (content.kind !== "card" || signer === null) return [];
    const { card, at } = copied(content.card) ?? { card: content.card, at: message.at };
    if (card.card !== "offer") return [];
    const { card: _, ...said } = card;
    return said.trade === trade ? [{ offer: { ...said, signer }, at }] : [];
  });
}

/** The card that an author copied for a reader who was not there. */
function copied(card: Card): { card: Card; at: number } | null {
  if (card.card !== "excerpt" || !("card" in card.copy)) return null;
  const original = decodeCard(card.copy.card);
  return original && { card: original, at: card.at };
}
