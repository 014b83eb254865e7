import type { Address } from "viem";
import type { AgreementPlace } from "../../../../../shared/agreement/agreement.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import { authorOf } from "../cards/authorOf.ts";

/** A split that somebody proposed, in base units. Whether they mediate is another question. */
export interface Proposal {
  /** Of the message that carries it. */
  id: string;
  author: Address;
  held: bigint;
  toBuyer: bigint;
  /** When its author says it was sent, Unix seconds. */
  at: number;
}

/** The proposals about a trade in a room, the oldest first. */
export function proposalsOf(
  messages: readonly Message[],
  trade: Pick<Trade, "id">,
  place: AgreementPlace,
  self: Address,
): Proposal[] {
  return messages.flatMap((message): Proposal[] => {
    const { id, at, content } = message;
    const author = authorOf(message, self);
    if (content.kind !== "card" || content.card.card !== "proposal" || author === null) return [];
    const { held, toBuyer, ...card } = content.card;
    const isHere =
      card.trade === trade.id && card.chainId === place.chainId && sameAddress(card.escrow, place.escrow);
    return isHere && toBuyer <= held ? [{ id, author, held, toBuyer, at }] : [];
  });
}
