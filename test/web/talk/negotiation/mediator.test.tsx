// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { mediatorOf } from "../../../../web/app/src/features/talk/mediation/mediatorOf.ts";
import { proposalsOf } from "../../../../web/app/src/features/talk/mediation/proposalsOf.ts";
import { excerptsOf } from "../../../../web/app/src/features/talk/negotiation/mediator/excerptsOf.ts";
import { NegotiationView } from "../../../../web/app/src/features/talk/negotiation/NegotiationView.tsx";
import { offersInRoom } from "../../../../web/app/src/features/talk/negotiation/offersInRoom.ts";
import type { Message, Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { type Card, decodeCard, encodeCard } from "../../../../web/shared/talk/content/card.ts";
import { onlooker, paidAt } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, place, seller, signedBy, stranger, terms } from "../../trade/support/scene.ts";
import { CardChain, hash } from "../cards/support/CardChain.ts";
import {
  cardMessage,
  message,
  nobody,
  other,
  reader,
  renderRoom,
  roomOf,
  shop,
  showCard,
} from "../cards/support/room.tsx";

const story = () => new Story(terms).delivered();
const { row } = story();
const trade = row.id;
const self = buyer.address;
/** `other` is the stranger's key: the one who mediates here. */
const takes = (author: Participant, mediator: Address = stranger.address, accepts = true, changed = {}) =>
  cardMessage(author, { card: "mediator", ...place, trade, mediator, accepts, ...changed }, paidAt);
const proposal = (author: Participant, toBuyer = 400n, changed = {}) =>
  cardMessage(
    author,
    { card: "proposal", ...place, trade, held: row.held, toBuyer, ...changed },
    paidAt + 60,
  );
const agreedBy = (...messages: Message[]) => mediatorOf(messages, row, place, self).agreed;

describe("a mediator", () => {
  it("is whom both sides take, whoever of them said so first", () => {
    expect(agreedBy(takes(reader), takes(shop))).toBe(stranger.address);
    expect(agreedBy(takes(shop), takes(reader))).toBe(stranger.address);
  });

  it.each([
    ["one side alone takes", [takes(reader)]],
    ["one side and a stranger take", [takes(reader), takes(other)]],
    ["one side and nobody's key take", [takes(reader), takes(nobody)]],
    ["one side takes while the other takes somebody else", [takes(reader), takes(shop, onlooker)]],
    ["one side took and takes no longer", [takes(reader), takes(shop), takes(shop, stranger.address, false)]],
    ["is a side of the trade", [takes(reader, seller.address), takes(shop, seller.address)]],
    ["is for another trade", [takes(reader), takes(shop, undefined, true, { trade: hash("7") })]],
    ["is for another chain", [takes(reader), takes(shop, undefined, true, { chainId: 1 })]],
    ["is for another escrow", [takes(reader), takes(shop, undefined, true, { escrow: onlooker })]],
  ])("is none whom %s", (_, messages) => {
    expect(agreedBy(...messages)).toBeNull();
  });
});

it("a proposal for more than is held, of nobody, or about another trade is none", () => {
  const all = [
    proposal(other),
    proposal(other, row.held + 1n),
    proposal(nobody),
    proposal(other, 400n, { trade: hash("7") }),
  ];
  expect(proposalsOf(all, row, place, self).map(({ author, toBuyer }) => [author, toBuyer])).toEqual([
    [stranger.address, 400n],
  ]);
});

describe("what is shown to a mediator", () => {
  const text = (author: Participant, words: string, replyTo: string | null) =>
    message(author, { kind: "text", replyTo, expiresAt: null, text: words, subject: null }, paidAt + 90);

  it("is the reader's own part of the thread, never what the other wrote", async () => {
    const { signer: _, ...signed } = await signedBy(buyer, {
      ...{ trade, held: row.held, toBuyer: 5n, expiresAt: paidAt + 86_400, epoch: 0 },
    });
    const own = cardMessage(reader, { card: "offer", ...signed }, paidAt + 30);
    const theirs = text(shop, "Too much", own.id);
    const answer = text(reader, "It broke", theirs.id);
    const elsewhere = text(reader, "Good morning", null);
    const excerpts = excerptsOf([own, theirs, answer, elsewhere, takes(reader)], trade, place);
    expect(excerpts.map(({ original, at }) => [original, at])).toEqual([
      [own.id, own.at],
      [answer.id, answer.at],
    ]);
    expect(excerpts[1]?.copy).toEqual({ text: "It broke" });
    for (const card of excerpts) expect(decodeCard(encodeCard(card))).toEqual(card);
    // In the room of three it is an offer again, and of who copied it.
    const copied = excerpts[0] && cardMessage(reader, excerpts[0], paidAt + 999);
    const found = offersInRoom(copied ? [copied] : [], trade, self);
    expect(found).toMatchObject([{ offer: { signer: self, toBuyer: 5n }, at: own.at }]);
  });

  it("cannot name an author, nor anything else that is not in its form", () => {
    const card: Card = {
      ...{ card: "excerpt", ...place, trade, original: "ab".repeat(32), at: paidAt },
      copy: { text: "I owe you" },
    } as const;
    expect(decodeCard(encodeCard(card))).toEqual(card);
    const forged = JSON.stringify({ ...JSON.parse(encodeCard(card)), author: seller.address });
    expect(decodeCard(forged)).toBeNull();
  });

  it("is refused where it copies an offer that another signed", async () => {
    const { signer: _, ...signed } = await signedBy(buyer, {
      ...{ trade, held: row.held, toBuyer: 5n, expiresAt: paidAt + 86_400, epoch: 0 },
    });
    const copy = { card: encodeCard({ card: "offer", ...signed }) };
    const card = { card: "excerpt" as const, ...place, trade, original: "ab".repeat(32), at: paidAt, copy };
    const chain = new CardChain();
    chain.trades.push(story());
    showCard(chain, cardMessage(shop, card, paidAt), { others: [shop] });
    await screen.findByText(/This was not signed by Corner shop/);
  });

  it("shows a copy of a copy to nobody", async () => {
    const inner = { card: "excerpt" as const, ...place, trade, original: "ab".repeat(32), at: paidAt };
    const card = { ...inner, copy: { card: encodeCard({ ...inner, copy: { text: "They owe me" } }) } };
    showCard(new CardChain(), cardMessage(shop, card, paidAt));
    await screen.findByText(/cannot be read/);
    expect(screen.queryByText("They owe me")).toBeNull();
  });
});

describe("on the page", () => {
  function show(messages: readonly Message[], others: readonly Participant[] = [shop, other]) {
    const chain = new CardChain();
    chain.trades.push(story());
    const posted: Card[] = [];
    const shown: (readonly [readonly Address[], readonly Card[]])[] = [];
    const scene = roomOf(others, async (content) => {
      if (content.kind === "card") posted.push(content.card);
    });
    const onShow = async (people: readonly Address[], cards: readonly Card[]) => {
      shown.push([people, cards]);
      return { room: "cd".repeat(32), sent: cards.length - 1 };
    };
    renderRoom(chain, <NegotiationView scene={scene} messages={messages} tradeId={trade} onShow={onShow} />);
    return { posted, shown };
  }
  const section = () => screen.findByRole("region", { name: "Mediator" });

  it("the proposal of the mediator is on the scale, binds nobody, and opens an offer", async () => {
    show([takes(reader), takes(shop), proposal(other, row.held / 4n)]);
    const region = await section();
    const offers = screen.getByRole("region", { name: "All offers" });
    expect(offers.textContent).toContain("Proposal of the mediator, binds nobody");
    fireEvent.click(within(region).getByRole("button", { name: "Make it my signed offer" }));
    const dialog = await screen.findByRole("dialog");
    expect((within(dialog).getByLabelText(/To you/) as HTMLInputElement).value).toBe("308.641972");
  });

  it.each([
    ["whom one side alone took", [takes(reader), proposal(other)]],
    ["who is somebody else", [takes(reader, onlooker), takes(shop, onlooker), proposal(other)]],
  ])("a proposal of somebody %s does not count and says so", async (_, messages) => {
    show(messages);
    const region = await section();
    expect(within(region).queryByRole("button", { name: "Make it my signed offer" })).toBeNull();
    await screen.findByText(/somebody whom not both sides have taken/);
    expect(screen.getByRole("region", { name: "All offers" }).textContent).not.toContain("Proposal");
  });

  it("proposes one and takes one by a card", async () => {
    const { posted } = show([takes(shop)], [shop]);
    const region = await section();
    fireEvent.click(within(region).getByRole("button", { name: "Take this mediator" }));
    await waitFor(() => expect(posted).toHaveLength(1));
    expect(posted[0]).toEqual({
      card: "mediator",
      ...place,
      trade,
      mediator: stranger.address,
      accepts: true,
    });
  });

  it("shows the thread to the mediator of both, with both sides in the room", async () => {
    const { shown } = show([takes(reader), takes(shop)], [shop]);
    const region = await section();
    fireEvent.click(within(region).getByRole("button", { name: "Show the thread to the mediator" }));
    await within(region).findByText(/It was sent/);
    expect(shown[0]?.[0]).toEqual([seller.address, stranger.address]);
    expect(shown[0]?.[1].map(({ card }) => card)).toEqual(["mediator"]);
  });
});
