import type { Address } from "viem";
import { type Card, encodeCard } from "../../../../../../shared/talk/content/card.ts";
import { beginRoom } from "../../../../lib/talk/room/beginRoom.ts";
import { readThread } from "../../../../lib/talk/room/readThread.ts";
import type { Talk } from "../../../../lib/talk/session/Talk.ts";

/** How far back what was shown before is looked for. */
const lookedAt = 1_000;

/** Shows cards in the room with these people, each copy once however often it is asked. Throws what `beginRoom` and `say` throw. */
export async function showThread(
  talk: Talk,
  people: readonly Address[],
  cards: readonly Card[],
): Promise<{ room: string; sent: number }> {
  const room = await beginRoom(talk, people, null);
  const { messages } = await readThread(talk, room, lookedAt);
  const said = new Set(
    messages.flatMap(({ isOwn, content }) =>
      isOwn && content.kind === "card" ? [encodeCard(content.card)] : [],
    ),
  );
  const unsaid = cards.filter((card) => card.card !== "excerpt" || !said.has(encodeCard(card)));
  for (const card of unsaid) await talk.say(room, { kind: "card", replyTo: null, expiresAt: null, card });
  return { room, sent: unsaid.filter(({ card }) => card === "excerpt").length };
}
