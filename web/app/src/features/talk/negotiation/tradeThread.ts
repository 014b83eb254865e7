import type { Hex } from "viem";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";

/** What of a room belongs to a trade: cards about it, and answers to those and to each other. */
export function tradeThread<T extends Message>(messages: readonly T[], trade: Hex): T[] {
  const belonging = new Set<string>();
  return messages.filter(({ id, content }) => {
    const isAbout = content.kind === "card" && "trade" in content.card && content.card.trade === trade;
    const isAnswer = "replyTo" in content && content.replyTo !== null && belonging.has(content.replyTo);
    if (isAbout || isAnswer) belonging.add(id);
    return isAbout || isAnswer;
  });
}
