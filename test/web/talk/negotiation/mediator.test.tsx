// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { mediatorOf } from "../../../../web/app/src/features/talk/mediation/mediatorOf.ts";
import { proposalsOf } from "../../../../web/app/src/features/talk/mediation/proposalsOf.ts";
import { withCopied } from "../../../../web/app/src/features/talk/message/copiedIn.ts";
import { excerptsOf } from "../../../../web/app/src/features/talk/negotiation/mediator/excerptsOf.ts";
import { NegotiationView } from "../../../../web/app/src/features/talk/negotiation/NegotiationView.tsx";
import { offersInRoom } from "../../../../web/app/src/features/talk/negotiation/offersInRoom.ts";
import { tradeThread } from "../../../../web/app/src/features/talk/negotiation/tradeThread.ts";
import type { Message, Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import type { Content } from "../../../../web/shared/talk/content/Content.ts";
import { type Card, decodeCard, encodeCard } from "../../../../web/shared/talk/content/card.ts";
import { kinds } from "../../../../web/shared/talk/kinds.ts";
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
    expect(excerpts[1]?.copy).toMatchObject({ content: "It broke" });
    for (const card of excerpts) expect(decodeCard(encodeCard(card))).toEqual(card);
    // In the room of three it is an offer again, and of who copied it.
    const copied = excerpts[0] && cardMessage(reader, excerpts[0], paidAt + 999);
    const found = offersInRoom(copied ? [copied] : [], trade, self);
    expect(found).toMatchObject([{ offer: { signer: self, toBuyer: 5n }, at: own.at }]);
  });

  it("is a request for a refund with its picture, too, and what answers it, but nothing that is to vanish", () => {
    const file = {
      blob: "b1".repeat(32),
      hash: "aa".repeat(32),
      type: "image/png",
      size: 9,
      name: "crack.png",
    };
    const sealed = { key: "cc".repeat(32), nonce: "dd".repeat(12), replyTo: null, expiresAt: null };
    const picture = message(reader, { kind: "file", ...file, ...sealed } as Content, paidAt);
    const ask = { ...place, trade, askedAt: paidAt, reason: "damaged", wish: { wish: "all" } } as const;
    const asking = message(
      reader,
      {
        ...{ kind: "ask", replyTo: null, expiresAt: null },
        ask: { ...ask, words: "It is cracked", photos: [picture.id] },
      },
      paidAt + 1,
    );
    const refusal = { verdict: "refused", ask: asking.id, words: "It was not" } as const;
    const answer = message(
      shop,
      { kind: "answer", replyTo: null, expiresAt: null, answer: refusal },
      paidAt + 2,
    );
    const vanishing = message(
      reader,
      { ...{ kind: "text", text: "Between us", subject: null }, replyTo: answer.id, expiresAt: paidAt + 99 },
      paidAt + 3,
    );
    const thread = [picture, asking, answer, vanishing];
    const sent = excerptsOf(thread, trade, place).map((card) => decodeCard(encodeCard(card)));
    const carried = sent.map((card, at) => cardMessage(reader, card as Card, paidAt + 100 + at));
    const originals = withCopied(carried).filter(({ content }) => content.kind !== "card");
    expect(originals).toEqual([picture, asking]);
    expect(tradeThread([...carried, answer], trade)).toHaveLength(2);
    expect(tradeThread(thread, trade)).toEqual(thread);
  });

  it("cannot name an author, nor anything else that is not in its form", () => {
    const card: Card = {
      ...{ card: "excerpt", ...place, trade, original: "ab".repeat(32), at: paidAt },
      copy: { kind: kinds.text, content: "I owe you", tags: [] },
    } as const;
    expect(decodeCard(encodeCard(card))).toEqual(card);
    const forged = JSON.stringify({ ...JSON.parse(encodeCard(card)), author: seller.address });
    expect(decodeCard(forged)).toBeNull();
  });

  it("is refused where it copies an offer that another signed", async () => {
    const { signer: _, ...signed } = await signedBy(buyer, {
      ...{ trade, held: row.held, toBuyer: 5n, expiresAt: paidAt + 86_400, epoch: 0 },
    });
    const copy = { kind: kinds.card, content: encodeCard({ card: "offer", ...signed }), tags: [] };
    const card = { card: "excerpt" as const, ...place, trade, original: "ab".repeat(32), at: paidAt, copy };
    const chain = new CardChain();
    chain.trades.push(story());
    showCard(chain, cardMessage(shop, card, paidAt), { others: [shop] });
    await screen.findByText(/This was not signed by Corner shop/);
  });

  it("shows a copy of a copy to nobody", async () => {
    const inner = { card: "excerpt" as const, ...place, trade, original: "ab".repeat(32), at: paidAt };
    const text = { ...inner, copy: { kind: kinds.text, content: "They owe me", tags: [] } };
    const card = { ...inner, copy: { kind: kinds.card, content: encodeCard(text), tags: [] } };
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
