// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { decodeFunctionData } from "viem";
import { describe, expect, it, vi } from "vitest";
import { RefundCard } from "../../../../web/app/src/features/talk/refund/RefundCard.tsx";
import type { Message, Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { escrowAbi } from "../../../../web/shared/generated/escrowAbi.ts";
import type { Ask } from "../../../../web/shared/talk/content/ask.ts";
import type { Content } from "../../../../web/shared/talk/content/Content.ts";
import { chainId, escrow, onlooker, paidAt } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, seller, signedBy, terms } from "../../trade/support/scene.ts";
import { CardChain, hash } from "../cards/support/CardChain.ts";
import {
  cardMessage,
  message,
  nobody,
  other,
  paidIn,
  reader,
  renderRoom,
  roomOf,
  shop,
} from "../cards/support/room.tsx";

vi.mock("@tanstack/react-router", async (load) => ({
  ...(await load<typeof import("@tanstack/react-router")>()),
  useNavigate: () => went,
}));
const went = vi.fn();

const day = 86_400;
const free = { replyTo: null, expiresAt: null };
/** The reader sells and the shop buys. */
const selling = { ...terms, buyer: seller.address, seller: buyer.address };

const askOf = (story: Story, changed: Partial<Ask> = {}): Ask => ({
  ...{ chainId, escrow, trade: story.trade, askedAt: paidAt + day + 60 },
  ...{ reason: "damaged", wish: { wish: "all" }, words: "Two legs are broken.", photos: [] },
  ...changed,
});

function chainWith(story: Story, now = paidAt + day + 3_600) {
  const chain = new CardChain();
  chain.trades.push(story);
  chain.now = now;
  return chain;
}

const asks = (by: Participant, ask: Ask) => message(by, { kind: "ask", ...free, ask }, ask.askedAt);
const refuses = (by: Participant, asked: Message, words = "They were whole.") =>
  message(by, { kind: "answer", ...free, answer: { verdict: "refused", ask: asked.id, words } }, paidAt);

function show(chain: CardChain, shown: Message, messages: readonly Message[] = [shown]) {
  const said: Content[] = [];
  const send = async (content: Content) => void said.push(content);
  const scene = roomOf([shop, other, nobody], send);
  const card = <RefundCard message={shown} scene={scene} messages={messages} />;
  return { said, ...renderRoom(chain, card) };
}

const text = () => screen.getByRole("article").textContent?.replaceAll("\u00a0", " ") ?? "";
const button = (name: RegExp) => screen.queryByRole("button", { name });

describe("a request as its buyer sees it", () => {
  const story = () => new Story(terms).delivered();

  it("shows the reason, the money that is held, the words and the clock", async () => {
    show(chainWith(story()), asks(reader, askOf(story())));
    await screen.findByText("The seller has not answered yet");
    expect(text()).toContain("It is damaged");
    expect(text()).toContain("1,234.567891 tUSD");
    expect(text()).toContain("Two legs are broken.");
    expect(text()).toContain("Answer expected in 2 days");
    expect(button(/Accept/)).toBeNull();
    expect(button(/Open a case/)).toBeNull();
  });

  it("leads to a case once the clock is over", async () => {
    show(chainWith(story(), paidAt + 6 * day), asks(reader, askOf(story())));
    fireEvent.click(await screen.findByRole("button", { name: "Open a case" }));
    await waitFor(() =>
      expect(went).toHaveBeenCalledWith({ to: "/trade/$id/case", params: { id: story().trade } }),
    );
  });

  it("leads to a case after a refusal of the seller, with their reason", async () => {
    const asked = asks(reader, askOf(story()));
    show(chainWith(story()), asked, [asked, refuses(shop, asked)]);
    await screen.findByText("The seller refused");
    expect(text()).toContain("They were whole.");
    expect(button(/Open a case/)).not.toBeNull();
  });

  it("takes no refusal from anybody else", async () => {
    const asked = asks(reader, askOf(story()));
    const forged = [refuses(other, asked), refuses(nobody, asked), refuses(reader, asked)];
    show(chainWith(story()), asked, [asked, ...forged]);
    await screen.findByText("The seller has not answered yet");
  });

  it("is not accepted by the seller's word", async () => {
    const asked = asks(reader, askOf(story()));
    const answer = { verdict: "accepted", ask: asked.id, transaction: hash("7") } as const;
    const claimed = message(shop, { kind: "answer", ...free, answer }, paidAt);
    show(chainWith(story()), asked, [asked, claimed]);
    await screen.findByText("The seller has not answered yet");
    expect(text()).not.toContain("Accepted");
  });

  it("is accepted by the refund on the chain", async () => {
    const refunded = story();
    const args = { trade: refunded.trade, amount: terms.amount };
    refunded.add({ eventName: "TradeRefunded", args } as never);
    show(chainWith(refunded, paidAt + 3 * day), asks(reader, askOf(story())));
    await screen.findByText(/Accepted: 1,234.567891.tUSD went back to the buyer/);
  });

  it("counts an offer as one only with the seller's signature", async () => {
    const asked = asks(reader, askOf(story()));
    const half = { trade: asked && story().trade, held: terms.amount, toBuyer: terms.amount / 2n };
    const made = { ...half, expiresAt: paidAt + 9 * day, epoch: 0 };
    const offerBy = async (account: typeof buyer) => {
      const { signer: _, ...signed } = await signedBy(account, made);
      return cardMessage(shop, { card: "offer", ...signed }, paidAt, asked.id);
    };
    const forged = await offerBy(buyer);
    const genuine = await offerBy(seller);
    const { rerender } = show(chainWith(story()), asked, [asked, forged]);
    await screen.findByText("The seller has not answered yet");
    rerender(<RefundCard message={asked} scene={roomOf([shop])} messages={[asked, genuine]} />);
    await screen.findByText("The seller offered a part");
  });

  it("gives way to a newer one of the buyer", async () => {
    const asked = asks(reader, askOf(story()));
    show(chainWith(story()), asked, [asked, asks(reader, askOf(story()))]);
    await screen.findByText(/The buyer asked again/);
  });

  it("takes only its author's own pictures", async () => {
    const photo = (by: Participant) =>
      message(
        by,
        {
          ...{ kind: "file", ...free, blob: "b1".repeat(32), hash: "f1".repeat(32), type: "image/png" },
          ...{ size: 9, name: "leg.png", key: "cc".repeat(32), nonce: "dd".repeat(12) },
        },
        paidAt,
      );
    const [own, foreign] = [photo(reader), photo(shop)];
    const asked = asks(reader, askOf(story(), { photos: [own.id, foreign.id] }));
    show(chainWith(story()), asked, [own, foreign, asked]);
    fireEvent.click(await screen.findByText("2 photographs"));
    expect(text()).toContain("1 photograph is not here");
  });
});

describe("a forged request", () => {
  const story = () => new Story(terms).delivered();

  it.each([
    ["of the seller", () => asks(shop, askOf(story())), /the buyer did not write this/],
    ["of a third person", () => asks(other, askOf(story())), /no|neither|not/i],
    ["for another chain", () => asks(reader, askOf(story(), { chainId: 2 })), /chain|network/i],
    ["for another escrow", () => asks(reader, askOf(story(), { escrow: onlooker })), /contract|escrow/i],
  ])("%s is stopped, and nothing of it can be pressed", async (_, make, why) => {
    show(chainWith(story()), make());
    await waitFor(() => expect(text()).toMatch(why));
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(text()).not.toContain("It is damaged");
  });
});

describe("a request as its seller sees it", () => {
  const story = () => new Story(selling).delivered();

  it("is accepted by one refund of what was asked, and the answer names it", async () => {
    const part = terms.amount / 4n;
    const asked = asks(shop, askOf(story(), { wish: { wish: "part", toBuyer: part } }));
    const { sent, said } = show(chainWith(story()), asked);
    fireEvent.click(await screen.findByRole("button", { name: /Accept and send back 308.64/ }));
    await waitFor(() => expect(said).toHaveLength(1));
    const [call] = sent[0]?.calls ?? [];
    expect(sent[0]?.calls).toHaveLength(1);
    const decoded = decodeFunctionData({ abi: escrowAbi, data: call?.data ?? "0x" });
    expect(decoded.functionName).toBe("refund");
    expect(decoded.args?.[1]).toBe(part);
    expect(said[0]).toMatchObject({
      ...{ kind: "answer", replyTo: asked.id },
      answer: { verdict: "accepted", ask: asked.id, transaction: paidIn },
    });
  });

  it("for a return is accepted by allowing it", async () => {
    const asked = asks(shop, askOf(story(), { wish: { wish: "goodsBack" } }));
    const { sent } = show(chainWith(story()), asked);
    fireEvent.click(await screen.findByRole("button", { name: "Accept the return" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    const data = sent[0]?.calls[0]?.data ?? "0x";
    expect(decodeFunctionData({ abi: escrowAbi, data }).functionName).toBe("allowReturn");
  });

  it("is refused only with a reason", async () => {
    const asked = asks(shop, askOf(story()));
    const { said } = show(chainWith(story()), asked);
    fireEvent.click(await screen.findByRole("button", { name: "Refuse" }));
    fireEvent.click(await screen.findByRole("button", { name: "Send the refusal" }));
    await screen.findByText("Write a reason.");
    expect(said).toEqual([]);
    fireEvent.change(screen.getByRole("textbox", { name: /Your reason/ }), { target: { value: " Whole. " } });
    fireEvent.click(screen.getByRole("button", { name: "Send the refusal" }));
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatchObject({ answer: { verdict: "refused", ask: asked.id, words: "Whole." } });
  });

  it("for more than is held cannot be accepted by one transaction", async () => {
    const asked = asks(shop, askOf(story(), { wish: { wish: "part", toBuyer: terms.amount + 1n } }));
    show(chainWith(story()), asked);
    await screen.findByText(/cannot be given by one transaction/);
    expect(button(/Accept/)).toBeNull();
    expect(button(/Offer a part/)).not.toBeNull();
  });
});

describe("an answer", () => {
  const story = () => new Story(terms).delivered();
  const accepts = (by: Participant, asked: Message) =>
    message(
      by,
      { kind: "answer", ...free, answer: { verdict: "accepted", ask: asked.id, transaction: hash("7") } },
      paidAt,
    );

  it("that claims a transaction which the trade does not show says so", async () => {
    const asked = asks(reader, askOf(story()));
    const answer = accepts(shop, asked);
    show(chainWith(story()), answer, [asked, answer]);
    await screen.findByText(/The trade does not show that transaction/);
  });

  it("of anybody but the seller is stopped", async () => {
    const asked = asks(reader, askOf(story()));
    const answer = accepts(reader, asked);
    show(chainWith(story()), answer, [asked, answer]);
    await screen.findByText(/the seller did not write this/);
  });

  it("to what is not at hand tells nothing", async () => {
    const asked = asks(reader, askOf(story()));
    const answer = refuses(shop, asked);
    show(chainWith(story()), answer, [answer]);
    await screen.findByText(/not at hand/);
    expect(text()).not.toContain("They were whole.");
  });
});
