// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ownWord } from "../../../../web/app/src/features/talk/cards/link/ownWord.ts";
import { MessageBody } from "../../../../web/app/src/features/talk/message/MessageBody.tsx";
import { encodeLink } from "../../../../web/shared/links/encodeLink.ts";
import { encodeCard } from "../../../../web/shared/talk/content/card.ts";
import { chainId, dollar, paidAt } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, place, seller, signedBy, terms } from "../../trade/support/scene.ts";
import { CardChain, units } from "./support/CardChain.ts";
import { message, renderRoom, roomId, roomOf, shop } from "./support/room.tsx";

const { trade } = new Story(terms);
const payment = encodeLink("payment", {
  ...{ chainId, token: dollar, to: seller.address, amount: units(20), note: "pay me" },
});
const at = (code: string, origin = "https://parley.example") => `${origin}/r#${code}`;
const offerOf = async (by: typeof buyer) =>
  signedBy(by, { trade, held: terms.amount, toBuyer: 1n, expiresAt: paidAt + 600, epoch: 0 });

function show(text: string) {
  const said = message(shop, { kind: "text", text, replyTo: null, expiresAt: null, subject: null }, paidAt);
  const body = <MessageBody message={said} scene={roomOf([shop])} messages={[said]} />;
  return { ...renderRoom(new CardChain(), body), said };
}

describe("a link that somebody sends", () => {
  it("is named by its kind alone, and opens on this page, from this conversation, wherever it points to", async () => {
    const { place: where, said } = show(at(payment, "https://elsewhere.example"));
    const card = screen.getByRole("article", { name: "Request for a payment" });
    for (const hidden of ["pay me", "elsewhere", "20"]) expect(card.textContent).not.toContain(hidden);
    fireEvent.click(screen.getByRole("link", { name: "Look at it" }));
    await waitFor(() => expect(where().href).toBe(`/r#${payment}`));
    expect(where().state).toMatchObject({ talk: roomId, request: said.id });
  });

  it("is no more than words where other words stand beside it, or it is none of Parley", () => {
    show(`look: ${at(payment)}`);
    show("https://elsewhere.example/r#payment");
    expect(screen.queryByRole("article")).toBeNull();
    screen.getByText(/^look: https/);
    screen.getByText("https://elsewhere.example/r#payment");
  });
});

describe("a link of one's own word", () => {
  it("is sent as its card", async () => {
    const { signer: _, ...signed } = await offerOf(buyer);
    const code = encodeLink("offer", await offerOf(buyer));
    const card = ownWord(` ${at(code)}\n`, buyer.address, place);
    expect(card).toEqual({ card: "offer", ...signed });
    expect(card && encodeCard(card)).not.toBe("");
  });

  it("stays a link where another signed it, it is for another place, or it is damaged", async () => {
    const code = encodeLink("offer", await offerOf(seller));
    const own = encodeLink("offer", await offerOf(buyer));
    expect(ownWord(at(code), buyer.address, place)).toBeNull();
    expect(ownWord(at(own), buyer.address, { ...place, chainId: 1 })).toBeNull();
    expect(ownWord(at(own.slice(0, -4)), buyer.address, place)).toBeNull();
    expect(ownWord(at(payment), buyer.address, place)).toBeNull();
    expect(ownWord("just words", buyer.address, place)).toBeNull();
  });
});
