// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Message, Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { nativeCoin } from "../../../../web/shared/wire/nativeCoin.ts";
import { chainId, dollar, escrow, onlooker, paidAt } from "../../shared/support/cast.ts";
import { buyer, seller, stranger } from "../../trade/support/scene.ts";
import { CardChain, hash, transfer, units } from "./support/CardChain.ts";
import { cardMessage, nobody, other, reader, roomId, shop, showCard } from "./support/room.tsx";

const asked = paidAt;
const payment = hash("7");
const request = (author: Participant, changed = {}) =>
  cardMessage(author, { card: "request", chainId, token: dollar, amount: units(20), ...changed }, asked);
const answer = (to: Message, by: Participant, transaction = payment, at = asked + 60) =>
  cardMessage(by, { card: "transaction", chainId, transaction }, at, to.id);

/** The chain with a payment of that many dollars from the reader to the shop, unless the test says otherwise. */
function chainWith(amount: bigint, changed: Partial<Parameters<CardChain["sent"]["set"]>[1]> = {}) {
  const chain = new CardChain();
  const logs = [transfer(buyer.address, seller.address, amount)];
  chain.sent.set(payment, { from: buyer.address, to: dollar, logs, time: asked + 30, ...changed });
  return chain;
}

const paid = /^You paid /;
const notPaid = "Not paid yet";

/** What the request comes to, once it is known. */
async function standing(chain: CardChain, shown: Message, messages: readonly Message[]) {
  showCard(chain, shown, { messages: [shown, ...messages], others: [shop, other, nobody] });
  return (await screen.findByText(new RegExp(`${paid.source}|${notPaid}|Not checked|on its way`)))
    .textContent;
}

describe("a request", () => {
  it("says who asks by the reader's own name for them, how much, and where to pay it", async () => {
    const shown = request(shop);
    const { place } = showCard(new CardChain(), shown);
    await screen.findByText(notPaid);
    const card = screen.getByRole("article", { name: "Payment request" });
    expect(card.textContent).toContain("Corner shop");
    expect(card.textContent?.replaceAll("\u00a0", " ")).toContain("20.00 tUSD");
    fireEvent.click(screen.getByRole("link", { name: "Pay" }));
    await waitFor(() => expect(place().href).toMatch(/^\/pay\/plain#payment\./));
    expect(place().state).toMatchObject({ talk: roomId, request: shown.id });
  });

  it("has no button for who asks", async () => {
    showCard(new CardChain(), request(reader));
    await screen.findByText(notPaid);
    expect(screen.queryByRole("link", { name: "Pay" })).toBeNull();
  });

  it.each([
    ["the node is asked in Chinese, too", "zh" as const, "尚未付款"],
    ["in English", "en" as const, notPaid],
  ])("speaks the reader's language: %s", async (_, language, says) => {
    showCard(new CardChain(), request(shop), { language });
    await screen.findByText(says);
  });

  it("in a coin that nobody listed shows its address and never what it calls itself", async () => {
    showCard(new CardChain(), request(shop, { token: onlooker }));
    await screen.findByText("Unknown coin");
    expect(screen.getByRole("article").textContent).toContain(onlooker);
    expect(screen.queryByRole("link", { name: "Pay" })).toBeNull();
    expect(screen.queryByText(notPaid)).toBeNull();
  });

  it.each([
    ["for another chain", request(shop, { chainId: 1 }), /another chain/],
    ["of a key that no account owns", request(nobody), /No account has signed/],
  ])("%s is stopped", async (_, shown, says) => {
    showCard(new CardChain(), shown);
    await screen.findByText(says);
    expect(screen.queryByRole("link", { name: "Pay" })).toBeNull();
  });
});

describe("is paid", () => {
  it("by a receipt of its coin, from who answered, to who asked", async () => {
    const shown = request(shop);
    expect(await standing(chainWith(units(20)), shown, [answer(shown, reader)])).toMatch(paid);
    expect(screen.queryByRole("link", { name: "Pay" })).toBeNull();
  });

  it("by native coin that was sent along", async () => {
    const shown = request(shop, { token: nativeCoin });
    const chain = chainWith(0n, { to: seller.address, value: units(20), logs: [] });
    expect(await standing(chain, shown, [answer(shown, reader)])).toMatch(paid);
  });

  it("by any amount where none was named", async () => {
    const shown = request(shop, { amount: null });
    expect(await standing(chainWith(1n), shown, [answer(shown, reader)])).toMatch(paid);
  });

  it("by itself, when the answer comes and then its block", async () => {
    const shown = request(shop);
    const chain = chainWith(units(20), { block: null });
    const { hear, mine } = showCard(chain, shown, { others: [shop] });
    await screen.findByText(notPaid);
    hear([shown, answer(shown, reader)]);
    await screen.findByText("A payment is on its way");
    chain.sent.set(payment, { ...(chain.sent.get(payment) as never as object), block: 8 } as never);
    await mine();
    await screen.findByText(paid);
  });
});

describe("is not paid", () => {
  it("by nothing, however often somebody says so", async () => {
    const shown = request(shop);
    expect(await standing(new CardChain(), shown, [])).toBe(notPaid);
  });

  it.each([
    ["less than was asked for", chainWith(units(20) - 1n)],
    [
      "what went to somebody else",
      chainWith(0n, { logs: [transfer(buyer.address, stranger.address, units(20))] }),
    ],
    [
      "what somebody else paid",
      chainWith(0n, { logs: [transfer(stranger.address, seller.address, units(20))] }),
    ],
    [
      "another coin, whatever its contract logs",
      chainWith(0n, { logs: [transfer(buyer.address, seller.address, units(20), onlooker)] }),
    ],
    ["native coin, for a token", chainWith(0n, { to: seller.address, value: units(20), logs: [] })],
    ["a transaction that failed", chainWith(units(20), { status: "reverted" })],
    ["a transaction that is nowhere", new CardChain()],
    [
      "money that went into the escrow",
      chainWith(0n, { logs: [transfer(buyer.address, escrow, units(20))] }),
    ],
    ["a payment from before it was asked for", chainWith(units(20), { time: asked - 3_600 })],
  ])("by %s", async (_, chain) => {
    const shown = request(shop);
    expect(await standing(chain, shown, [answer(shown, reader)])).toBe(notPaid);
    screen.getByRole("link", { name: "Pay" });
  });

  it("by a transaction that somebody else shows as theirs", async () => {
    const shown = request(shop);
    expect(await standing(chainWith(units(20)), shown, [answer(shown, other)])).toBe(notPaid);
  });

  it("by one whose key no account owns, or by who asked", async () => {
    const shown = request(shop);
    const answers = [answer(shown, nobody), answer(shown, shop)];
    expect(await standing(chainWith(units(20)), shown, answers)).toBe(notPaid);
  });

  it("by a payment that answers nothing, another request, or another chain's", async () => {
    const shown = request(shop);
    const elsewhere = cardMessage(
      reader,
      { card: "transaction", chainId: 1, transaction: payment },
      asked,
      shown.id,
    );
    const alone = cardMessage(reader, { card: "transaction", chainId, transaction: hash("8") }, asked + 1);
    const chain = chainWith(units(20));
    chain.sent.set(hash("8"), chain.sent.get(payment) as never);
    expect(await standing(chain, shown, [elsewhere, alone])).toBe(notPaid);
  });

  it("by a payment that paid another request already", async () => {
    const first = request(shop);
    const second = request(shop);
    const messages = [first, answer(first, reader), answer(second, reader)];
    expect(await standing(chainWith(units(20)), second, messages)).toBe(notPaid);
  });
});

describe("in a group", () => {
  it("says who paid it", async () => {
    const shown = request(reader);
    const chain = chainWith(0n, {
      from: seller.address,
      logs: [transfer(seller.address, buyer.address, units(20))],
    });
    showCard(chain, shown, { messages: [shown, answer(shown, shop)], others: [shop, other] });
    await screen.findByText(/^Paid by Corner shop: 20.00.tUSD$/);
  });
});

describe("while the node is silent", () => {
  it("an answered request is not checked, and is when asked again", async () => {
    const shown = request(shop);
    const chain = chainWith(units(20));
    chain.isDown = true;
    expect(await standing(chain, shown, [answer(shown, reader)])).toBe("Not checked");
    expect(screen.queryByRole("link", { name: "Pay" })).toBeNull();
    chain.isDown = false;
    screen.getByRole("button", { name: "Try again" }).click();
    await screen.findByText(paid);
  });
});
