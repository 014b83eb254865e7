import type { Address, Hex } from "viem";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import type { Message } from "../../../../lib/talk/room/RoomScene.ts";
import { authorOf } from "../authorOf.ts";

/** More answers of one author are not looked at: each costs the node a question at every block. */
const mostOfOne = 5;

interface Answer {
  by: Address;
  transaction: Hex;
}

interface Room {
  messages: readonly Message[];
  self: Address;
  chainId: number;
}

/**
 * The transactions with which others answered a request. A transaction counts where its author named it first in the room, so
 * that one payment pays one request.
 */
export function answersTo(request: Message, { messages, self, chainId }: Room): Answer[] {
  const named: Answer[] = [];
  const answers: Answer[] = [];
  for (const message of messages) {
    const answer = transactionIn(message, self, chainId);
    if (!answer || named.some((one) => isSame(one, answer))) continue;
    named.push(answer);
    const isAnswer = message.content.kind === "card" && message.content.replyTo === request.id;
    const isOther = message.author.key !== request.author.key;
    if (isAnswer && isOther && countOf(answers, answer.by) < mostOfOne) answers.push(answer);
  }
  return answers;
}

function transactionIn(message: Message, self: Address, chainId: number): Answer | null {
  const { content } = message;
  const by = authorOf(message, self);
  if (content.kind !== "card" || content.card.card !== "transaction" || by === null) return null;
  const { card } = content;
  return card.chainId === chainId ? { by, transaction: card.transaction } : null;
}

const isSame = (one: Answer, other: Answer): boolean =>
  one.transaction === other.transaction && sameAddress(one.by, other.by);

const countOf = (answers: readonly Answer[], by: Address): number =>
  answers.filter((one) => sameAddress(one.by, by)).length;
