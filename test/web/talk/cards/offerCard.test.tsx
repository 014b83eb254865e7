// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { decodeFunctionData } from "viem";
import { describe, expect, it } from "vitest";
import type { Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { escrowAbi } from "../../../../web/shared/generated/escrowAbi.ts";
import type { Card } from "../../../../web/shared/talk/content/card.ts";
import { onlooker, paidAt } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, place, seller, signedBy, stranger, terms } from "../../trade/support/scene.ts";
import { CardChain } from "./support/CardChain.ts";
import { cardMessage, nobody, other, reader, shop, showCard } from "./support/room.tsx";

type OfferCard = Extract<Card, { card: "offer" }>;

const half = terms.amount / 2n;
const trade = new Story(terms).trade;
const message = { trade, held: terms.amount, toBuyer: half, expiresAt: paidAt + 86_400, epoch: 0 };

async function offerOf(account: typeof buyer): Promise<OfferCard> {
  const { signer: _, ...signed } = await signedBy(account, message);
  return { card: "offer", ...signed };
}

function chainWith(story = new Story(terms).delivered()) {
  const chain = new CardChain();
  chain.trades.push(story);
  chain.now = paidAt + 3_600;
  return chain;
}

async function show(author: Participant, changed: Partial<OfferCard> = {}, chain = chainWith(), by = seller) {
  const shown = cardMessage(author, { ...(await offerOf(by)), ...changed }, paidAt);
  return showCard(chain, shown, { others: [shop, other, nobody] });
}

const accept = () => screen.queryByRole("button", { name: "Accept and settle" });
const text = () =>
  screen.getByRole("article", { name: "Offer to settle" }).textContent?.replaceAll("\u00a0", " ");

describe("an offer", () => {
  it("shows what each side receives after the fee, on the scale, and until when", async () => {
    await show(shop);
    await screen.findByRole("figure");
    // Half of 1,234.567891, and what is left of the other half after half a percent.
    expect(text()).toContain("Comes to you617.283945 tUSD");
    expect(text()).toContain("Comes to the seller614.197527 tUSD");
    expect(text()).toContain("Good until");
  });

  it("is accepted here, by one call to the escrow with the maker's signature", async () => {
    const { sent } = await show(shop);
    fireEvent.click(await screen.findByRole("button", { name: "Accept and settle" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    const [call] = sent[0]?.calls ?? [];
    const { functionName, args } = decodeFunctionData({ abi: escrowAbi, data: call?.data ?? "0x" });
    expect(functionName).toBe("settle");
    expect(args?.[1]).toMatchObject({ toBuyer: half, sellerSignature: (await offerOf(seller)).signature });
    expect(call?.to).toBe(place.escrow);
  });

  it("of one's own has nothing to accept", async () => {
    await show(reader, {}, chainWith(), buyer);
    await screen.findByRole("figure");
    expect(accept()).toBeNull();
  });

  it.each([
    ["its time is over", (chain: CardChain) => (chain.now = paidAt + 86_401), /the offer’s time is over/],
    [
      "part was released",
      (chain: CardChain) =>
        chain.trades[0]?.add({ eventName: "TradeReleased", args: { trade, amount: half } }),
      /part of the money was released/,
    ],
    [
      "offers were revoked",
      (chain: CardChain) =>
        chain.trades[0]?.add({ eventName: "OffersRevoked", args: { trade, by: seller.address, epoch: 1 } }),
      /all offers signed before were revoked/,
    ],
    [
      "the trade is over",
      (chain: CardChain) =>
        chain.trades[0]?.add({ eventName: "TradeReleased", args: { trade, amount: terms.amount } }),
      /Nothing can be settled any more/,
    ],
  ])("is void once %s", async (_, change, says) => {
    const chain = chainWith();
    change(chain);
    await show(shop, {}, chain);
    await screen.findByText(says);
    expect(accept()).toBeNull();
  });

  it("says by itself that it was accepted, with the block in which it was", async () => {
    const chain = chainWith();
    const { mine } = await show(shop, {}, chain);
    await screen.findByRole("button", { name: "Accept and settle" });
    const args = { trade, toBuyer: half, toSeller: terms.amount - half };
    chain.trades[0]?.add({ eventName: "TradeSettled", args });
    await mine();
    await screen.findByText(/settled by this split/);
    expect(accept()).toBeNull();
  });

  it("does not take another settlement for its own", async () => {
    const chain = chainWith();
    chain.trades[0]?.add({ eventName: "TradeSettled", args: { trade, toBuyer: 0n, toSeller: terms.amount } });
    await show(shop, {}, chain);
    await screen.findByText(/Nothing can be settled any more/);
  });
});

it("an offer is not what was accepted where only the seller's part is the same", async () => {
  const chain = chainWith();
  chain.trades[0]?.add({ eventName: "TradeRefunded", args: { trade, amount: 5n } });
  const args = { trade, toBuyer: half - 5n, toSeller: terms.amount - half };
  chain.trades[0]?.add({ eventName: "TradeSettled", args });
  await show(shop, {}, chain);
  await screen.findByText(/Nothing can be settled any more/);
});

describe("a forged offer", () => {
  it.each([
    ["a changed part", { toBuyer: half + 1n }],
    ["a changed time", { expiresAt: message.expiresAt + 1 }],
    ["a changed epoch", { epoch: 1 }],
  ])("with %s has no button", async (_, changed) => {
    await show(shop, changed);
    await screen.findByText(/This was not signed by Corner shop/);
    expect(accept()).toBeNull();
    expect(text()).not.toContain("tUSD");
  });

  it("that another signed has no button", async () => {
    await show(shop, {}, chainWith(), stranger);
    await screen.findByText(/This was not signed by Corner shop/);
    expect(accept()).toBeNull();
  });

  it("that the reader signed is not the other side's", async () => {
    await show(shop, {}, chainWith(), buyer);
    await screen.findByText(/This was not signed by Corner shop/);
  });

  it.each([
    ["another chain", { chainId: 1 }, /another chain/],
    ["another escrow", { escrow: onlooker }, /another escrow contract/],
    ["a trade that is nowhere", { trade: `0x${"77".repeat(32)}` }, /knows no such trade/],
  ] as const)("for %s is refused", async (_, changed, says) => {
    await show(shop, changed);
    await screen.findByText(says);
    expect(accept()).toBeNull();
  });

  it.each([
    ["no party of the trade", other, /no party of the trade/],
    ["a key that no account owns", nobody, /No account has signed/],
  ])("by %s is refused", async (_, author, says) => {
    await show(author, {}, chainWith(), stranger);
    await screen.findByText(says);
    expect(accept()).toBeNull();
  });
});

it("is not checked while the node is silent about the trade", async () => {
  const chain = chainWith();
  chain.fall();
  await show(shop, {}, chain);
  await screen.findByText("Not checked");
  expect(accept()).toBeNull();
});
