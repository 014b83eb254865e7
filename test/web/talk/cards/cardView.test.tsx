// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { CardView } from "../../../../web/app/src/features/talk/cards/CardView.tsx";
import type { Card } from "../../../../web/shared/talk/content/card.ts";
import { chainId, escrow, paidAt } from "../../shared/support/cast.ts";
import { CardChain } from "./support/CardChain.ts";
import { cardMessage, renderRoom, roomOf, shop } from "./support/room.tsx";

it("an agreement is shown by whoever can, and by nobody else", async () => {
  const card = { card: "agreement", chainId, escrow, agreement: {}, signature: null } as unknown as Card;
  const message = cardMessage(shop, card, paidAt);
  const around = { card, message, scene: roomOf([shop]), messages: [message] };
  const { rerender } = renderRoom(new CardChain(), <CardView {...around} />);
  expect(document.body.textContent).toBe("");
  rerender(<CardView {...around} agreement={(its, { author }) => `${its.card} of ${author.key[0]}`} />);
  await screen.findByText("agreement of 2");
});
