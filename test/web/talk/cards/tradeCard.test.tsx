// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import type { Address, Hex } from "viem";
import { describe, expect, it } from "vitest";
import type { Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { chainId, escrow, onlooker, paidAt } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, seller, stranger, terms } from "../../trade/support/scene.ts";
import { CardChain, hash, stepHash } from "./support/CardChain.ts";
import { cardMessage, nobody, other, reader, shop, showCard } from "./support/room.tsx";

const own = () => new Story(terms);
const ofOthers = () => new Story({ ...terms, buyer: stranger.address });

function chainWith(story: Story) {
  const chain = new CardChain();
  chain.trades.push(story);
  return chain;
}

interface Changed {
  chainId?: number;
  escrow?: Address;
  trade?: Hex;
  transaction?: Hex | null;
}

const card = (author: Participant, changed: Changed = {}) =>
  cardMessage(
    author,
    { card: "trade", chainId, escrow, trade: own().trade, transaction: null, ...changed },
    paidAt,
  );

const text = () =>
  screen.getByRole("article", { name: "Protected payment" }).textContent?.replaceAll("\u00a0", " ");
const open = () => screen.queryByRole("link", { name: "Open the trade" });

describe("a trade", () => {
  it("stands there with its amount, its state, and who acts next by when", async () => {
    showCard(chainWith(own()), card(shop));
    await screen.findByText("Paid");
    expect(text()).toContain("1,234.567891 tUSD");
    expect(text()).toContain("The seller: Delivers");
    expect(text()).toContain("Deadline:");
    expect(open()?.getAttribute("href")).toBe(`/trade/${own().trade}`);
  });

  it("shows the reader's own duty first", async () => {
    showCard(chainWith(own().delivered()), card(shop));
    await screen.findByText("Delivered");
    expect(text()).toContain("You: Inspect what came");
  });

  it("shows the reader's own duty also where both sides may act, or nobody must", async () => {
    const story = new Story({ ...terms, buyer: seller.address, seller: buyer.address }).delivered();
    const { trade } = story;
    const args = {
      trade,
      claimant: seller.address,
      buyerBps: 7_000,
      statement: hash("1"),
      endsAt: paidAt + 600,
    };
    const chain = chainWith(story.add({ eventName: "CaseOpened", args }));
    const { mine } = showCard(chain, card(shop, { trade }));
    await screen.findByText("Case opened");
    expect(text()).toContain("You: Answer at once");
    const answered = {
      respondent: buyer.address,
      buyerBps: 3_000,
      statement: hash("2"),
      endsAt: paidAt + 9e6,
    };
    const parts = { toBuyer: 1n, toSeller: 1n, held: terms.amount - 2n };
    story.add({ eventName: "CaseAnswered", args: { trade, ...answered, ...parts } });
    await mine();
    await screen.findByText("Answered");
    expect(text()).toContain("You: The arbitrator could not be reached");
    story.inCourt();
    await mine();
    await screen.findByText("In court");
    expect(text()).toContain("You: Nothing: wait for the ruling");
  });

  it("brings itself up to date with the block in which it changes", async () => {
    const story = own();
    const chain = chainWith(story);
    const { mine } = showCard(chain, card(shop));
    await screen.findByText("Paid");
    story.delivered();
    await mine();
    await screen.findByText("Delivered");
  });

  it("shows by itself with the block in which it is paid", async () => {
    const chain = new CardChain();
    chain.trades.push(own());
    const story = chain.trades.pop() as Story;
    const { mine } = showCard(chain, card(shop));
    await screen.findByText(/knows no such trade/);
    chain.trades.push(story);
    await mine();
    await screen.findByText("Paid");
  });

  it("says what the transaction of the card did", async () => {
    showCard(chainWith(own().delivered()), card(shop, { transaction: stepHash(1) }));
    await screen.findByText(/The seller delivered/);
  });

  it("does not believe a transaction that is no step of it", async () => {
    showCard(chainWith(own()), card(shop, { transaction: hash("7") }));
    await screen.findByText(/no step of this trade/);
  });

  it("that is over says how it ended", async () => {
    const story = own();
    story.add({ eventName: "TradeReleased", args: { trade: story.trade, amount: terms.amount } });
    showCard(chainWith(story), card(shop));
    await screen.findByText("Closed");
    expect(text()).toContain("You released");
  });

  it.each([
    ["another chain", { chainId: 1 }, /another chain/],
    ["another escrow", { escrow: onlooker as Address }, /another escrow contract/],
  ])("of %s is refused", async (_, changed, says) => {
    showCard(chainWith(own()), card(shop, changed));
    await screen.findByText(says);
    expect(open()).toBeNull();
  });

  it("shown by who is no party of it is refused", async () => {
    showCard(chainWith(own()), card(other));
    await screen.findByText(/no party of the trade that the card names/);
    expect(open()).toBeNull();
    expect(text()).not.toContain("tUSD");
  });

  it("shown by a key that no account owns is refused", async () => {
    showCard(chainWith(own()), card(nobody));
    await screen.findByText(/No account has signed/);
  });

  it("of which the reader is no party says so", async () => {
    const story = ofOthers();
    showCard(chainWith(story), card(shop, { trade: story.trade }), { others: [shop, other] });
    await screen.findByText("You are no party of this trade.");
    expect(screen.queryByText(/One side of this trade/)).toBeNull();
  });

  it("of which a side is not here says so", async () => {
    const story = ofOthers();
    showCard(chainWith(story), card(shop, { trade: story.trade }), { others: [shop] });
    await screen.findByText("One side of this trade is not in this conversation.");
  });

  it("that the chain does not know shows nothing", async () => {
    showCard(new CardChain(), card(reader));
    await screen.findByText(/knows no such trade/);
    expect(open()).toBeNull();
  });
});
