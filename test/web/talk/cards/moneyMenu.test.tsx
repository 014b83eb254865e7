// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { FormEvent } from "react";
import { describe, expect, it, vi } from "vitest";
import { MoneyMenu } from "../../../../web/app/src/features/talk/cards/menu/MoneyMenu.tsx";
import type { Participant } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { decodeLink } from "../../../../web/shared/links/decodeLink.ts";
import type { Content } from "../../../../web/shared/talk/content/Content.ts";
import { TalkError } from "../../../../web/shared/talk/TalkError.ts";
import { chainId, dollar, escrow } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { place, seller, stranger, terms } from "../../trade/support/scene.ts";
import { CardChain, units } from "./support/CardChain.ts";
import { nobody, other, renderRoom, roomId, roomOf, shop } from "./support/room.tsx";

async function openMenu(others: readonly Participant[], chain = new CardChain(), fails?: Error) {
  const sent: Content[] = [];
  const send = async (content: Content) => {
    if (fails) throw fails;
    sent.push(content);
  };
  const { place: where } = renderRoom(chain, <MoneyMenu scene={roomOf(others, send)} />);
  fireEvent.click(screen.getByRole("button", { name: "Money" }));
  await screen.findByRole("dialog", { name: "Money in this conversation" });
  return { sent, where };
}

const linkOf = (name: RegExp) => screen.getByRole("link", { name });
const hrefOf = (name: RegExp) => linkOf(name).getAttribute("href") ?? "";
const card = (content: object) => ({ kind: "card", replyTo: null, expiresAt: null, card: content });

describe("what can be done with money in a conversation", () => {
  it("leads to the pages that pay and ask, with the other's address behind the # and the room in no address", async () => {
    const { where } = await openMenu([shop]);
    const [path, code] = hrefOf(/^Pay\s*Theirs/).split("#");
    expect(path).toBe("/pay/plain");
    expect(decodeLink(code ?? "", place)).toMatchObject({
      kind: "payment",
      to: seller.address,
      amount: null,
    });
    expect(hrefOf(/^Pay with protection/)).toBe(`/pay/new#${seller.address}`);
    expect(hrefOf(/^Ask for a protected/)).toBe(`/request/new#${seller.address}`);
    for (const name of [/^Pay\s*Theirs/, /^Pay with protection/, /^Ask for a protected/]) {
      const to = hrefOf(name);
      fireEvent.click(linkOf(name));
      await waitFor(() => expect(where().href).toBe(to));
      expect(where().state).toMatchObject({ talk: roomId });
    }
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("asks in a group with whom, by the reader's own names", async () => {
    await openMenu([shop, other, nobody]);
    const whom = screen.getByRole("combobox", { name: "With whom?" });
    expect(within(whom).getAllByRole("option")).toHaveLength(2);
    expect(whom.textContent).toContain("Corner shop");
    fireEvent.change(whom, { target: { value: stranger.address } });
    expect(hrefOf(/^Pay with protection/)).toContain(stranger.address);
  });

  it("has nobody to pay while no account is known, and can still be asked for money", async () => {
    await openMenu([nobody]);
    screen.getByText(/has shown which account is theirs/);
    expect(screen.queryByRole("link")).toBeNull();
    screen.getByRole("button", { name: /^Request a payment/ });
  });
});

describe("a request", () => {
  async function ask(amount: string, fails?: Error) {
    const { sent } = await openMenu([shop], new CardChain(), fails);
    fireEvent.click(screen.getByRole("button", { name: /^Request a payment/ }));
    fireEvent.change(screen.getByRole("textbox", { name: /^Amount/ }), { target: { value: amount } });
    fireEvent.click(screen.getByRole("button", { name: "Send the request" }));
    return sent;
  }

  it("goes out as a card of a coin and an amount, and the sheet closes", async () => {
    const sent = await ask("20.5");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const amount = units(41) / 2n;
    expect(sent).toEqual([card({ card: "request", chainId, token: dollar, amount })]);
  });

  it("without an amount leaves it to the payer", async () => {
    const sent = await ask(" ");
    await waitFor(() =>
      expect(sent).toEqual([card({ card: "request", chainId, token: dollar, amount: null })]),
    );
  });

  it("is not sent with an amount that cannot be read", async () => {
    const sent = await ask("twenty");
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: /^Amount/ }).getAttribute("aria-invalid")).toBe("true"),
    );
    expect(sent).toEqual([]);
  });

  it("that could not be kept says so, and stays to be sent again", async () => {
    await ask("1", new TalkError("talkKeyMissing"));
    await screen.findByText(/is not on this device yet/);
    screen.getByRole("button", { name: "Send the request" });
  });
});

it("a request that is sent from beside what is being written does not send that, too", async () => {
  const written = vi.fn((event: FormEvent) => event.preventDefault());
  const sent = vi.fn(async () => undefined);
  renderRoom(
    new CardChain(),
    <form onSubmit={written}>
      <MoneyMenu scene={roomOf([shop], sent)} />
    </form>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Money" }));
  fireEvent.click(await screen.findByRole("button", { name: /^Request a payment/ }));
  fireEvent.click(screen.getByRole("button", { name: "Send the request" }));
  await waitFor(() => expect(sent).toHaveBeenCalledOnce());
  expect(written).not.toHaveBeenCalled();
});

describe("showing a trade", () => {
  const own = new Story(terms);
  const chain = () => {
    const chain = new CardChain();
    chain.trades.push(own, new Story({ ...terms, seller: stranger.address }));
    return chain;
  };

  it("lists those between the two alone, and sends the card of the chosen one", async () => {
    const { sent } = await openMenu([shop, other], chain());
    fireEvent.click(screen.getByRole("button", { name: /^Show a trade/ }));
    const [row, ...rest] = await screen.findAllByRole("button", { name: /tUSD/ });
    expect(rest).toEqual([]);
    fireEvent.click(row as HTMLElement);
    const shown = { card: "trade", chainId, escrow, trade: own.trade, transaction: null };
    await waitFor(() => expect(sent).toEqual([card(shown)]));
  });

  it("says when there is none", async () => {
    await openMenu([shop]);
    fireEvent.click(screen.getByRole("button", { name: /^Show a trade/ }));
    await screen.findByText("There is no trade between the two of you.");
    fireEvent.click(screen.getByRole("button", { name: "Back" }));
    screen.getByRole("link", { name: /^Pay with protection/ });
  });
});
