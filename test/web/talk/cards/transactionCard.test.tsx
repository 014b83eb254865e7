// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { chainId, dollar, escrow, onlooker, paidAt } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, seller, stranger, terms } from "../../trade/support/scene.ts";
import { CardChain, hash, stepHash, transfer, units, wired } from "./support/CardChain.ts";
import { cardMessage, nobody, other, reader, shop, showCard } from "./support/room.tsx";

const payment = hash("7");
const card = (author: Participant, transaction = payment, on: number = chainId) =>
  cardMessage(author, { card: "transaction", chainId: on, transaction }, paidAt);

type Sent = Parameters<CardChain["sent"]["set"]>[1];

function chainWith(changed: Partial<Sent> = {}) {
  const chain = new CardChain();
  const logs = [transfer(buyer.address, seller.address, units(20))];
  chain.sent.set(payment, { from: buyer.address, to: dollar, logs, time: paidAt, ...changed });
  return chain;
}

/** The chain with a trade, each of whose steps its party sent. */
function chainWithTrade(story: Story, from = buyer.address) {
  const chain = new CardChain();
  chain.trades.push(story);
  wired(story).forEach((log, step) => {
    chain.sent.set(stepHash(step), { from, to: escrow, logs: [log], block: step + 1, time: log.time });
  });
  return chain;
}

const text = () => screen.getByRole("article", { name: "Payment" }).textContent?.replaceAll("\u00a0", " ");

describe("a transaction", () => {
  it("that paid a coin says how much, from whom and to whom", async () => {
    showCard(chainWith(), card(reader));
    await screen.findByText("Paid");
    expect(text()).toContain("20.00 tUSD");
    expect(text()).toContain("Corner shop");
    screen.getByText("Final");
    expect(screen.queryByText(/Do not rely/)).toBeNull();
  });

  it("that paid the reader says so", async () => {
    const logs = [transfer(seller.address, buyer.address, units(5))];
    showCard(chainWith({ from: seller.address, logs }), card(shop));
    await screen.findByText("Paid to you");
    expect(text()).toContain("5.00 tUSD");
  });

  it("that sent native coin says so", async () => {
    showCard(chainWith({ to: seller.address, value: 10n ** 18n, logs: [] }), card(reader));
    await screen.findByText("Paid");
    expect(text()).toContain("1.00 ETH");
  });

  it("that somebody carried for its author is the author's all the same", async () => {
    showCard(chainWith({ from: onlooker }), card(reader));
    await screen.findByText("Paid");
  });

  it.each([
    ["failed", { status: "reverted" as const }, "This transaction failed"],
    ["waits", { block: null }, /waiting for its block/],
  ])("that %s shows no amount", async (_, changed, says) => {
    showCard(chainWith(changed), card(reader));
    await screen.findByText(says);
    expect(text()).not.toContain("20.00");
  });

  it("that the chain does not know is said to be unknown", async () => {
    showCard(new CardChain(), card(reader));
    await screen.findByText(/does not know this transaction/);
  });

  it("of another chain is not asked for", async () => {
    const chain = chainWith();
    showCard(chain, card(reader, payment, 1));
    await screen.findByText(/another chain/);
    expect(chain.asked).toBe(0);
  });

  it("that somebody else sent shows nothing of it", async () => {
    showCard(
      chainWith({ from: stranger.address, logs: [transfer(stranger.address, seller.address, units(20))] }),
      card(reader),
    );
    await screen.findByText(/Somebody else sent this transaction/);
    expect(text()).not.toContain("20.00");
  });

  it("of a key that no account owns is stopped", async () => {
    showCard(chainWith(), card(nobody));
    await screen.findByText(/No account has signed/);
  });

  it("is nobody's by what an unknown coin logs, and its amount is not shown", async () => {
    const logs = [transfer(buyer.address, seller.address, units(1_000), onlooker)];
    showCard(chainWith({ from: stranger.address, logs }), card(reader));
    await screen.findByText(/Somebody else sent this transaction/);
  });

  it("in an unknown coin shows the coin's address instead of an amount", async () => {
    const logs = [transfer(buyer.address, seller.address, units(1_000), onlooker)];
    showCard(chainWith({ logs }), card(reader));
    await screen.findByText("Unknown coin");
    expect(text()).not.toContain("1,000");
  });
});

describe("brings itself up to date", () => {
  it("from waiting to paid to final, and is not asked for after that", async () => {
    const chain = chainWith({ block: null });
    chain.local = false;
    const { mine } = showCard(chain, card(reader));
    await screen.findByText(/waiting for its block/);
    chain.sent.set(payment, { ...(chain.sent.get(payment) as Sent), block: 10 });
    await mine();
    await screen.findByText("In the chain, not final yet");
    await mine(11);
    screen.getByText("In the chain, not final yet");
    await mine();
    await screen.findByText("Final");
    const { asked } = chain;
    await mine();
    expect(chain.asked).toBe(asked);
  });

  it("once the node answers again", async () => {
    const chain = chainWith();
    chain.isDown = true;
    showCard(chain, card(reader));
    await screen.findByText("Not checked");
    expect(text()).not.toContain("20.00");
    chain.isDown = false;
    screen.getByRole("button", { name: "Try again" }).click();
    await screen.findByText("Paid");
  });
});

describe("a step of a trade", () => {
  const story = () => new Story(terms).delivered();

  it.each([
    ["the payment", reader, 0, buyer.address, /You paid .* in/],
    ["the delivery", shop, 1, seller.address, /The seller delivered/],
  ])("is told in the words of the trade's history: %s", async (_, author, step, from, says) => {
    showCard(chainWithTrade(story(), from), card(author, stepHash(step)));
    await screen.findByText(says);
    expect(screen.getByRole("link", { name: "Open the trade" }).getAttribute("href")).toContain(
      story().trade,
    );
  });

  it("that a sponsor sent is its party's", async () => {
    showCard(chainWithTrade(story(), onlooker), card(reader, stepHash(0)));
    await screen.findByText(/You paid .* in/);
  });

  it("that the other side took is not the author's", async () => {
    showCard(chainWithTrade(story(), buyer.address), card(shop, stepHash(0)));
    await screen.findByText(/Somebody else sent this transaction/);
    expect(screen.queryByText(/paid .* in/)).toBeNull();
  });

  it("of a trade that others made is not the author's", async () => {
    showCard(chainWithTrade(story(), onlooker), card(other, stepHash(0)));
    await screen.findByText(/Somebody else sent this transaction/);
  });

  it("is no step where another contract logs it", async () => {
    const chain = chainWithTrade(story());
    const [first] = wired(story());
    chain.sent.set(payment, {
      from: buyer.address,
      to: onlooker,
      logs: [{ ...(first as never as object), address: onlooker } as never],
    });
    showCard(chain, card(reader));
    await screen.findByText(/moved no money/);
    await waitFor(() => expect(screen.queryByText(/paid .* in/)).toBeNull());
  });
});
