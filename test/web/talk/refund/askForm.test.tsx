// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AskForm } from "../../../../web/app/src/features/talk/refund/AskForm.tsx";
import type { TradeScene } from "../../../../web/app/src/lib/trade/TradeScene.ts";
import type { Content } from "../../../../web/shared/talk/content/Content.ts";
import { encodeContent } from "../../../../web/shared/talk/content/encodeContent.ts";
import { chainId, escrow, paidAt, policy } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, coin, terms } from "../../trade/support/scene.ts";
import { CardChain, messageId } from "../cards/support/CardChain.ts";
import { renderRoom } from "../cards/support/room.tsx";

const now = paidAt + 90_000;

function show(story = new Story(terms).delivered(), post?: (content: Content) => Promise<string>) {
  const chain = new CardChain();
  chain.trades.push(story);
  const scene = {
    ...{ trade: story.row, policy, now, viewer: buyer.address, side: "buyer" },
    coin: { ...coin, label: coin.symbol, isListed: true },
    agreement: { state: "unread", reason: "missing", error: null },
  } as TradeScene;
  const said: Content[] = [];
  let done = 0;
  const say = async (content: Content) => {
    said.push(content);
    return messageId(said.length);
  };
  renderRoom(chain, <AskForm scene={scene} post={post ?? say} onSent={() => done++} />);
  return { said, done: () => done };
}

const choose = (name: RegExp) => fireEvent.click(screen.getByRole("radio", { name }));
const send = () => fireEvent.click(screen.getByRole("button", { name: "Send to the seller" }));

describe("the form of a request", () => {
  it("asks for a reason before anything is sent", async () => {
    const { said } = show();
    await screen.findByRole("button", { name: "Send to the seller" });
    send();
    await screen.findByText("Choose a reason.");
    expect(said).toEqual([]);
  });

  it("sends what was chosen, at the chain's time, in a form that its readers take", async () => {
    const { said, done } = show();
    await screen.findByRole("button", { name: "Send to the seller" });
    choose(/It is damaged/);
    fireEvent.change(screen.getByRole("textbox", { name: /What happened/ }), {
      target: { value: "  Two legs.\r\n" },
    });
    send();
    await waitFor(() => expect(done()).toBe(1));
    const place = { chainId, escrow, trade: new Story(terms).trade, askedAt: now };
    const ask = { ...place, reason: "damaged", wish: { wish: "all" }, words: "Two legs.", photos: [] };
    expect(said).toEqual([{ kind: "ask", replyTo: null, expiresAt: null, ask }]);
    expect(() => encodeContent(said[0] as Content, now)).not.toThrow();
  });

  it("takes a part to the last unit, and none over what is held", async () => {
    const { said } = show();
    await screen.findByRole("button", { name: "Send to the seller" });
    choose(/wrong item/);
    choose(/A part of the money/);
    const amount = await screen.findByRole("textbox", { name: /Amount/ });
    fireEvent.change(amount, { target: { value: "2,000" } });
    send();
    await screen.findByText("Write how much you wish for.");
    expect(said).toEqual([]);
    fireEvent.change(amount, { target: { value: "100.5" } });
    send();
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatchObject({ ask: { wish: { wish: "part", toBuyer: 100_500_000n } } });
  });

  it("offers to send the goods back only once they were delivered", async () => {
    show(new Story(terms));
    await screen.findByRole("button", { name: "Send to the seller" });
    expect(screen.queryByRole("radio", { name: /Send the goods back/ })).toBeNull();
    expect(screen.getByText(/the money is still held for you/)).toBeTruthy();
  });

  it("says before sending until when an answer is expected, that no clock stops, and what was agreed", async () => {
    show();
    await screen.findByRole("button", { name: "Send to the seller" });
    expect(screen.getByText(/Answer expected/).textContent).toContain("in 3 days");
    expect(screen.getByText(/Asking stops no clock/)).toBeTruthy();
    expect(screen.getByText(/After the delivery you have 14 days/)).toBeTruthy();
  });

  it("keeps what was written when it could not be sent", async () => {
    const { done } = show(undefined, () => Promise.reject(new Error("full")));
    await screen.findByRole("button", { name: "Send to the seller" });
    choose(/It is damaged/);
    send();
    await screen.findByRole("alert");
    expect(done()).toBe(0);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /It is damaged/ }).checked).toBe(true);
  });
});
