import type { Address } from "viem";
import type { AgreementPlace } from "../../../../../shared/agreement/agreement.ts";
import { type Side, sideOf } from "../../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import { authorOf } from "../cards/authorOf.ts";

export interface MediatorStanding {
  /** Whom each side takes, by its latest word. */
  taken: Record<Side, Address | null>;
  /** Whom both take; null while they do not agree. */
  agreed: Address | null;
}

/** Who mediates in a trade, as both of its sides said in this room. No side of the trade can be one, and nobody else has a say. */
export function mediatorOf(
  messages: readonly Message[],
  { id, terms }: Pick<Trade, "id" | "terms">,
  place: AgreementPlace,
  self: Address,
): MediatorStanding {
  const taken: Record<Side, Address | null> = { buyer: null, seller: null };
  for (const message of messages) {
    const { content } = message;
    if (content.kind !== "card" || content.card.card !== "mediator") continue;
    const { card } = content;
    const side = sideOf(terms, authorOf(message, self));
    const isHere =
      card.trade === id && card.chainId === place.chainId && sameAddress(card.escrow, place.escrow);
    if (side === null || !isHere || sideOf(terms, card.mediator) !== null) continue;
    const current = taken[side];
    if (card.accepts) taken[side] = card.mediator;
    else if (current !== null && sameAddress(current, card.mediator)) taken[side] = null;
  }
  const { buyer, seller } = taken;
  return { taken, agreed: buyer && seller && sameAddress(buyer, seller) ? buyer : null };
}
