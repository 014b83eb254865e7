// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import type { Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { answerTypedData, claimTypedData } from "../../../../web/shared/escrow/typedData.ts";
import type { Card } from "../../../../web/shared/talk/content/card.ts";
import { onlooker, paidAt } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, place, seller, stranger, terms } from "../../trade/support/scene.ts";
import { CardChain } from "./support/CardChain.ts";
import { cardMessage, nobody, other, reader, shop, showCard } from "./support/room.tsx";

type PleaCard = Extract<Card, { card: "plea" }>;

const { trade, row } = new Story(terms).delivered();
const message = { trade, buyerBps: 7_000, statement: zeroHash, expiresAt: row.endsAt, epoch: 0 };

async function pleaOf(account: typeof buyer, word: PleaCard["word"] = "claim"): Promise<PleaCard> {
  const signature = await (word === "claim"
    ? account.signTypedData(claimTypedData(place, message))
    : account.signTypedData(answerTypedData(place, message)));
  return { card: "plea", ...place, word, ...message, signature };
}

function chainWith(story = new Story(terms).delivered()) {
  const chain = new CardChain();
  chain.trades.push(story);
  return chain;
}

async function show(author: Participant, plea: PleaCard, chain = chainWith()) {
  return showCard(chain, cardMessage(author, plea, paidAt), { others: [shop, other, nobody] });
}

/** The buyer claims, in the story's own cast. */
function claim(story: Story): Story {
  const args = { trade, claimant: buyer.address, buyerBps: 7_000, statement: zeroHash, endsAt: row.endsAt };
  return story.add({ eventName: "CaseOpened", args });
}

const open = () => screen.queryByRole("link", { name: "Read it and hand it in" });

describe("a signed claim or answer", () => {
  it("shows its share and leads to the case with its signature", async () => {
    await show(reader, await pleaOf(buyer));
    await screen.findByRole("figure");
    expect(screen.getByRole("article", { name: "A signed claim" }).textContent).toContain("70%");
    expect(open()?.getAttribute("href")).toMatch(new RegExp(`^/trade/${trade}/case#plea\\.`));
  });

  it("that answers a claim is shown likewise", async () => {
    const chain = chainWith(claim(new Story(terms).delivered()));
    // Opening a case raises the epoch.
    const epoch = chain.trades[0]?.row.epoch ?? 0;
    const said = { ...message, epoch };
    const signature = await seller.signTypedData(answerTypedData(place, said));
    await show(shop, { card: "plea", ...place, word: "answer", ...said, signature }, chain);
    await screen.findByRole("article", { name: "A signed answer" });
    await screen.findByRole("figure");
    expect(open()).not.toBeNull();
  });

  it("says by itself that it was handed in, with the block in which it was", async () => {
    const chain = chainWith();
    const { mine } = await show(reader, await pleaOf(buyer), chain);
    await screen.findByRole("link", { name: "Read it and hand it in" });
    for (const story of chain.trades) claim(story);
    await mine();
    await screen.findByText(/It was handed in/);
    expect(open()).toBeNull();
  });

  it("whose time is over is void", async () => {
    const chain = chainWith();
    chain.now = row.endsAt + 1;
    await show(reader, await pleaOf(buyer), chain);
    await screen.findByText(/its time is over/);
    expect(open()).toBeNull();
  });
});

describe("a forged one", () => {
  it.each([
    ["a changed share", { buyerBps: 7_001 }],
    ["a changed statement", { statement: `0x${"11".repeat(32)}` }],
    ["another word", { word: "answer" }],
  ] as const)("with %s leads nowhere", async (_, changed) => {
    await show(shop, { ...(await pleaOf(seller)), ...changed });
    await screen.findByText(/This was not signed by Corner shop/);
    expect(open()).toBeNull();
  });

  it("that another signed leads nowhere", async () => {
    await show(shop, await pleaOf(stranger));
    await screen.findByText(/This was not signed by Corner shop/);
  });

  it.each([
    ["for another chain", shop, { chainId: 1 }, /another chain/],
    ["for another escrow", shop, { escrow: onlooker }, /another escrow contract/],
    ["by no party of the trade", other, {}, /no party of the trade/],
    ["by a key that no account owns", nobody, {}, /No account has signed/],
  ] as const)("%s is refused", async (_, author, changed, says) => {
    await show(author, { ...(await pleaOf(seller)), ...changed });
    await screen.findByText(says);
    expect(open()).toBeNull();
  });
});
