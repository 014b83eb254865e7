import { expect, it } from "vitest";
import { offersInRoom } from "../../../../web/app/src/features/talk/negotiation/offersInRoom.ts";
import { tradeThread } from "../../../../web/app/src/features/talk/negotiation/tradeThread.ts";
import type { Content } from "../../../../web/shared/talk/content/Content.ts";
import { paidAt } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, place, seller, terms } from "../../trade/support/scene.ts";
import { hash } from "../cards/support/CardChain.ts";
import { cardMessage, message, nobody, reader, shop } from "../cards/support/room.tsx";

const trade = new Story(terms).trade;
const card = {
  card: "offer" as const,
  ...{ ...place, trade, held: 10n, toBuyer: 5n, expiresAt: paidAt, epoch: 0 },
  signature: "0x12" as const,
};
const text = (replyTo: string | null): Content => ({
  ...{ kind: "text" as const, replyTo, expiresAt: null, text: "Fine", subject: null },
});

it("takes each offer for its author's, of this trade only", () => {
  const messages = [
    cardMessage(shop, card, paidAt + 1),
    cardMessage(reader, card, paidAt + 2),
    cardMessage(nobody, card, paidAt + 3),
    cardMessage(shop, { ...card, trade: hash("7") }, paidAt + 4),
    message(shop, text(null), paidAt + 5),
  ];
  const found = offersInRoom(messages, trade, buyer.address);
  expect(found.map(({ offer, at }) => [offer.signer, at])).toEqual([
    [seller.address, paidAt + 1],
    [buyer.address, paidAt + 2],
  ]);
});

it("the thread of a trade has cards about it and what answers them, at whatever remove", () => {
  const offer = cardMessage(shop, card, paidAt + 1);
  const other = cardMessage(shop, { ...card, trade: hash("7") }, paidAt + 2);
  const answer = message(reader, text(offer.id), paidAt + 3);
  const again = message(shop, text(answer.id), paidAt + 4);
  const elsewhere = message(shop, text(other.id), paidAt + 5);
  const alone = message(shop, text(null), paidAt + 6);
  expect(tradeThread([offer, other, answer, again, elsewhere, alone], trade)).toEqual([offer, answer, again]);
});
