import type { Address, Hex } from "viem";
import type { AgreementPlace } from "../../../../../../shared/agreement/agreement.ts";
import type { Content } from "../../../../../../shared/talk/content/Content.ts";
import { type Card, encodeCard } from "../../../../../../shared/talk/content/card.ts";
import type { Message } from "../../../../lib/talk/room/RoomScene.ts";
import { tradeThread } from "../tradeThread.ts";

export type ExcerptCard = Extract<Card, { card: "excerpt" }>;

/** Begins the conversation with these people, or finds it, and sends there what it does not have yet. Gives its id and how much was sent. */
export type OnShow = (
  people: readonly Address[],
  contents: readonly Card[],
) => Promise<{ room: string; sent: number }>;

/** Copies of what the reader wrote about a trade, the oldest first; never of what somebody else wrote. Files stay where they are. */
export function excerptsOf(messages: readonly Message[], trade: Hex, place: AgreementPlace): ExcerptCard[] {
  const { chainId, escrow } = place;
  return tradeThread(messages, trade).flatMap(({ id, at, isOwn, content }): ExcerptCard[] => {
    const copy = isOwn ? copyOf(content) : null;
    return copy ? [{ card: "excerpt", chainId, escrow, trade, original: id, at, copy }] : [];
  });
}

function copyOf(content: Content): ExcerptCard["copy"] | null {
  if (content.kind === "text") return { text: content.text };
  if (content.kind !== "card" || content.card.card === "excerpt" || content.card.card === "mediator")
    return null;
  return { card: encodeCard(content.card) };
}
