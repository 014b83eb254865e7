import type { Card } from "../../../../../../shared/talk/content/card.ts";
import type { Message } from "../../../../lib/talk/room/RoomScene.ts";

export type SentAgreement = Extract<Card, { card: "agreement" }>;

/** A message that carries an agreement. */
export interface AgreementMessage {
  message: Message;
  card: SentAgreement;
}

export function agreementMessages(messages: readonly Message[]): AgreementMessage[] {
  return messages.flatMap((message) => {
    const { content } = message;
    return content.kind === "card" && content.card.card === "agreement"
      ? [{ message, card: content.card }]
      : [];
  });
}
