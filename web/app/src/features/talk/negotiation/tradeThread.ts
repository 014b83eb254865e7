import type { Hex } from "viem";
import type { Content } from "../../../../../shared/talk/content/Content.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";

/** What of a room belongs to a trade: cards and requests about it with their pictures, and answers to those and to each other. */
export function tradeThread<T extends Message>(messages: readonly T[], trade: Hex): T[] {
  const belonging = new Set(
    messages.flatMap(({ content }) => (isAsk(content, trade) ? content.ask.photos : [])),
  );
  return messages.filter(({ id, content }) => {
    const isAbout = isAsk(content, trade) || isCard(content, trade) || belonging.has(id);
    const isOfIt = isAbout || answered(content).some((one) => belonging.has(one));
    if (isOfIt) belonging.add(id);
    return isOfIt;
  });
}

const isAsk = (content: Content, trade: Hex): content is Extract<Content, { kind: "ask" }> =>
  content.kind === "ask" && content.ask.trade === trade;

const isCard = (content: Content, trade: Hex): boolean =>
  content.kind === "card" && "trade" in content.card && content.card.trade === trade;

/** The messages that this one answers. */
function answered(content: Content): string[] {
  const asked = content.kind === "answer" ? [content.answer.ask] : [];
  return "replyTo" in content && content.replyTo !== null ? [content.replyTo, ...asked] : asked;
}
