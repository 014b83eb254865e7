import type { Address } from "viem";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import type { Card } from "../../../../../shared/talk/content/card.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import { authorOf } from "../cards/authorOf.ts";

export type OfferCard = Extract<Card, { card: "offer" }>;

/** What the seller wrote about a request. An offer is not one yet: its signature is still to be checked. */
export type Reply = { kind: "refused"; words: string } | { kind: "offer"; offer: OfferCard };

interface About {
  messages: readonly Message[];
  self: Address;
}

/** The seller's own replies to a request, the oldest first. Whatever others write about it is none. */
export function repliesTo(
  message: Message,
  ask: Ask,
  seller: Address,
  { messages, self }: About,
): readonly Reply[] {
  return messages.flatMap((one): Reply[] => {
    const author = authorOf(one, self);
    if (author === null || !sameAddress(author, seller)) return [];
    const { content } = one;
    if (content.kind === "answer" && content.answer.ask === message.id) {
      const { answer } = content;
      return answer.verdict === "refused" ? [{ kind: "refused", words: answer.words }] : [];
    }
    if (content.kind !== "card" || content.card.card !== "offer" || content.replyTo !== message.id) return [];
    return isSameTrade(content.card, ask) ? [{ kind: "offer", offer: content.card }] : [];
  });
}

/** Whether the buyer asked again for the same trade afterwards. */
export function isReplaced(message: Message, ask: Ask, buyer: Address, { messages, self }: About): boolean {
  const place = messages.findIndex(({ id }) => id === message.id);
  return messages.slice(place + 1).some((one) => {
    const author = authorOf(one, self);
    const isBuyers = author !== null && sameAddress(author, buyer);
    return place >= 0 && isBuyers && one.content.kind === "ask" && isSameTrade(one.content.ask, ask);
  });
}

type OfTrade = Pick<Ask, "chainId" | "escrow" | "trade">;

const isSameTrade = (one: OfTrade, other: OfTrade): boolean =>
  one.chainId === other.chainId && sameAddress(one.escrow, other.escrow) && one.trade === other.trade;
