// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { NegotiationView } from "../../../../web/app/src/features/talk/negotiation/NegotiationView.tsx";
import { keepInDrawer } from "../../../../web/app/src/lib/offers/keepInDrawer.ts";
import { SendingContext } from "../../../../web/app/src/lib/sendCalls/SendingContext.ts";
import type { Message, Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import type { SettlementMessage } from "../../../../web/shared/escrow/typedData.ts";
import type { Content } from "../../../../web/shared/talk/content/Content.ts";
import { paidAt } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, seller, signedBy, stranger, terms } from "../../trade/support/scene.ts";
import { CardChain } from "../cards/support/CardChain.ts";
import { cardMessage, nobody, other, reader, renderRoom, roomOf, shop } from "../cards/support/room.tsx";

const trade = new Story(terms).trade;
const tenth = terms.amount / 10n;
const day = 86_400;

function chainWith(story = new Story(terms).delivered()) {
  const chain = new CardChain();
  chain.trades.push(story);
  chain.now = paidAt + 2 * 3_600;
  return chain;
}

/** A card of `author` with an offer that `by` signed. */
async function offer(
  author: Participant,
  by: typeof buyer,
  toBuyer: bigint,
  at: number,
  changed: Partial<SettlementMessage> = {},
  forged: Partial<SettlementMessage> = {},
) {
  const said = { trade, held: terms.amount, toBuyer, expiresAt: paidAt + 3 * day, epoch: 0, ...changed };
  const { signer: _, ...signed } = await signedBy(by, said);
  return cardMessage(author, { card: "offer", ...signed, ...forged }, at);
}

const none: never[] = [];

function show(chain: CardChain, messages: readonly Message[], others: readonly Participant[] = [shop]) {
  const sent: Content[] = [];
  const scene = roomOf(others, async (content) => void sent.push(content));
  const signing = {
    signTypedData: async ({ typedData }: { typedData: never }) => buyer.signTypedData(typedData),
    pending: { read: () => none, subscribe: () => () => undefined },
  };
  const view = (all: readonly Message[]) => (
    <SendingContext value={signing as never}>
      <NegotiationView scene={scene} messages={all} tradeId={trade} />
    </SendingContext>
  );
  const { rerender, ...room } = renderRoom(chain, view(messages));
  return { ...room, posted: sent, hear: (all: readonly Message[]) => rerender(view(all)) };
}

const marks = async () => {
  const region = await screen.findByRole("region", { name: "All offers" });
  const figure = within(region).queryByRole("figure");
  return figure ? within(figure).getAllByRole("listitem").map(textOf) : [];
};
const textOf = (element: Element) => (element.textContent ?? "").replaceAll("\u00a0", " ");
const summary = () =>
  within(screen.getByRole("list", { name: "Neutral summary" }))
    .getAllByRole("listitem")
    .map(textOf);

describe("the negotiation of a trade", () => {
  it("shows both sides' offers on one scale, the newest first, and says what became of each", async () => {
    show(chainWith(), [
      await offer(reader, buyer, 9n * tenth, paidAt + 60),
      await offer(shop, seller, 2n * tenth, paidAt + 120, { expiresAt: paidAt + 3_600 }),
      await offer(reader, buyer, 8n * tenth, paidAt + 180),
      await offer(shop, seller, 3n * tenth, paidAt + 240),
    ]);
    const shown = await marks();
    expect(shown).toHaveLength(4);
    expect(shown[0]).toMatch(/^Offer from the seller/);
    expect(shown[0]).toContain("To the seller: 864.197524 tUSD");
    expect(shown[0]).toMatch(/Good until/);
    expect(shown[1]).toMatch(/^Your offer.*Good until/);
    expect(shown[2]).toMatch(/Void: it ended/);
    expect(shown[3]).toMatch(/^Your offer.*yet this one can be accepted/);
    expect(screen.getAllByRole("button", { name: "Accept and settle" })).toHaveLength(2);
  });

  it("shows an offer once that is in the room and on this device, and one that is only here", async () => {
    const story = new Story({ ...terms, amount: terms.amount + 7n }).delivered();
    const here = { trade: story.trade, held: story.row.held, expiresAt: paidAt + 3 * day, epoch: 0 };
    const both = await signedBy(buyer, { ...here, toBuyer: 5n });
    await keepInDrawer(both);
    await keepInDrawer(await signedBy(buyer, { ...here, toBuyer: 6n }));
    const { signer: _, ...signed } = both;
    const chain = chainWith(story);
    const message = cardMessage(reader, { card: "offer", ...signed }, paidAt + 60);
    const scene = roomOf([shop]);
    renderRoom(chain, <NegotiationView scene={scene} messages={[message]} tradeId={story.trade} />);
    await waitFor(async () => expect(await marks()).toHaveLength(2));
    const shown = (await marks()).join();
    expect(shown).toMatch(/When it was sent is not known/);
    expect(shown).toMatch(/Sent /);
  });

  it.each([
    ["was changed", () => offer(shop, seller, 2n * tenth, paidAt, {}, { toBuyer: 3n * tenth })],
    ["another signed", () => offer(shop, stranger, 2n * tenth, paidAt)],
    ["a stranger sent", () => offer(other, stranger, 2n * tenth, paidAt)],
    ["nobody's key sent", () => offer(nobody, seller, 2n * tenth, paidAt)],
  ])("never shows as an offer what %s", async (_, forged) => {
    show(chainWith(), [await forged()], [shop, other, nobody]);
    expect(await marks()).toEqual([]);
    await screen.findByText("Nobody has offered a split yet.");
    expect(summary()).toEqual(["Neither side has offered a split."]);
  });

  it("does not let a changed copy hide the offer whose signature it carries", async () => {
    const good = await offer(shop, seller, 2n * tenth, paidAt + 60);
    if (good.content.kind !== "card" || good.content.card.card !== "offer") throw new Error("no offer");
    const bad = cardMessage(shop, { ...good.content.card, toBuyer: 1n }, paidAt + 120);
    show(chainWith(), [good, bad]);
    expect(await marks()).toHaveLength(1);
  });

  it("summarises without calling anybody you", async () => {
    show(chainWith(), [
      await offer(reader, buyer, 8n * tenth, paidAt + 60),
      await offer(shop, seller, 3n * tenth, paidAt + 120),
    ]);
    await marks();
    const lines = summary();
    expect(lines[0]).toMatch(/^The buyer offered, sent .*to the buyer.*Good until/);
    expect(lines[1]).toMatch(/^The seller offered/);
    expect(lines[2]).toBe("The newest offers of the two sides are 617.283945 tUSD apart.");
    expect(lines[3]).toBe("Can be accepted now: 2. Ended without being accepted: 0.");
    expect(lines.join()).not.toMatch(/\byou/i);
  });

  it("fills a suggested split into the offer, signs it and sends it into the room", async () => {
    const before = [
      await offer(reader, buyer, 8n * tenth, paidAt + 60),
      await offer(shop, seller, 2n * tenth, paidAt + 120),
    ];
    const { posted, hear } = show(chainWith(), before);
    const [use] = await screen.findAllByRole("button", { name: /^Use this split: To you: 617\.283945.tUSD/ });
    if (use) fireEvent.click(use);
    const dialog = await screen.findByRole("dialog");
    expect((within(dialog).getByLabelText(/To you/) as HTMLInputElement).value).toBe("617.283945");
    fireEvent.click(within(dialog).getByRole("button", { name: "Sign the offer" }));
    await screen.findByText("The offer is in the conversation.");
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatchObject({
      kind: "card",
      card: { card: "offer", trade, held: terms.amount, toBuyer: 5n * tenth, epoch: 0 },
    });
    expect(JSON.stringify(posted[0], (_, value) => String(value))).not.toContain("signer");
    const signed = screen.getByRole("dialog");
    hear([...before, await offer(shop, seller, 3n * tenth, paidAt + 180)]);
    // The very dialog that it was, while the offer that came is checked.
    expect(screen.getByRole("dialog")).toBe(signed);
    fireEvent.click(within(signed).getByRole("button", { name: "Close" }));
    await waitFor(async () => expect(await marks()).toHaveLength(4));
  });

  it("is not where one side of the trade is not", async () => {
    show(chainWith(), [], [other]);
    await screen.findByText(/One side of this trade is not in this conversation/);
    expect(screen.queryByRole("button", { name: "Make an offer" })).toBeNull();
  });

  it("offers nothing to suggest or to sign once the trade is over", async () => {
    const story = new Story(terms).delivered();
    story.add({ eventName: "TradeReleased", args: { trade, amount: terms.amount } });
    show(chainWith(story), [await offer(shop, seller, 2n * tenth, paidAt + 60)]);
    expect((await marks())[0]).toMatch(/nothing can be settled any more/);
    expect(screen.queryByRole("region", { name: "Suggested splits" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Make an offer" })).toBeNull();
  });
});
