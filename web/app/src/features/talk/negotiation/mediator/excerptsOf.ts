import type { Address, Hex } from "viem";
import type { AgreementPlace } from "../../../../../../shared/agreement/agreement.ts";
import type { Card } from "../../../../../../shared/talk/content/card.ts";
import { encodeContent } from "../../../../../../shared/talk/content/encodeContent.ts";
import type { Message } from "../../../../lib/talk/room/RoomScene.ts";
import { isCopied } from "../../message/copiedIn.ts";
import { tradeThread } from "../tradeThread.ts";

export type ExcerptCard = Extract<Card, { card: "excerpt" }>;

/** Begins the conversation with these people, or finds it, and sends there what it does not have yet. Gives its id and how much was sent. */
export type OnShow = (
  people: readonly Address[],
  contents: readonly Card[],
) => Promise<{ room: string; sent: number }>;

/** Copies of what the reader wrote about a trade, the oldest first, files with the keys that open them; never of what somebody else wrote. */
export function excerptsOf(messages: readonly Message[], trade: Hex, place: AgreementPlace): ExcerptCard[] {
  const { chainId, escrow } = place;
  return tradeThread(messages, trade).flatMap(({ id, at, isOwn, content }): ExcerptCard[] => {
    if (!isOwn || !isCopied(content)) return [];
    const { created_at: _, ...copy } = encodeContent(content, at);
    return [{ card: "excerpt", chainId, escrow, trade, original: id, at, copy }];
  });
}
