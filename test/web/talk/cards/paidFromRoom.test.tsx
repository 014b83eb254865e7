// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { sha256 } from "viem";
import { describe, expect, it } from "vitest";
import { PlainPayment } from "../../../../web/app/src/features/pay/plain/PlainPayment.tsx";
import { paidTradeCard } from "../../../../web/app/src/features/pay/talk/paidTradeCard.ts";
import { SendToRoom } from "../../../../web/app/src/features/pay/talk/SendToRoom.tsx";
import { DocumentsContext } from "../../../../web/app/src/lib/documents/DocumentsContext.ts";
import { addressInHash } from "../../../../web/app/src/lib/links/addressInHash.ts";
import { type TalkPost, TalkPostContext } from "../../../../web/app/src/lib/talk/room/TalkPostContext.ts";
import { readTalkOrigin, type TalkOrigin } from "../../../../web/app/src/lib/talk/room/talkOrigin.ts";
import { termsOf } from "../../../../web/shared/agreement/agreement.ts";
import { tradeId } from "../../../../web/shared/escrow/terms.ts";
import { tokenKey } from "../../../../web/shared/money/token.ts";
import type { Content } from "../../../../web/shared/talk/content/Content.ts";
import { encodeContent } from "../../../../web/shared/talk/content/encodeContent.ts";
import { TalkError } from "../../../../web/shared/talk/TalkError.ts";
import { agreement } from "../../shared/support/agreements.ts";
import { chainId, dollar } from "../../shared/support/cast.ts";
import { buyer, coin, seller } from "../../trade/support/scene.ts";
import { CardChain, messageId } from "./support/CardChain.ts";
import { paidIn, renderRoom, roomId } from "./support/room.tsx";

const asked = { party: seller.address, coin: tokenKey(coin), amount: "20" };
const account = { kind: "outside", address: buyer.address, name: null, number: null } as const;
const from = { talk: roomId, request: messageId(77) };
const told = messageId(99);

/** Posts one after the other; the test says which of them fail. */
function roomThat(fails: readonly boolean[] = []) {
  const posts: Content[] = [];
  let tried = 0;
  const post: TalkPost["post"] = async (room, content) => {
    expect(room).toBe(roomId);
    encodeContent(content, 0);
    if (fails[tried++]) throw new TalkError("talkMessageUnfit");
    posts.push(content);
    return told;
  };
  return { posts, talk: { post } };
}

/** What is kept for the store, of which the relay gets each once. */
const kept: Uint8Array[] = [];
const documents = {
  savePublic: async (bytes: Uint8Array) => {
    kept.push(bytes);
    return { hash: sha256(bytes), saved: "stored" };
  },
};

const page = (talk: TalkPost | null, search: TalkOrigin | undefined) => (
  <TalkPostContext value={talk}>
    <DocumentsContext value={documents as never}>
      <PlainPayment account={account} asked={asked} from={search} />
    </DocumentsContext>
  </TalkPostContext>
);

async function pay(
  talk: TalkPost | null,
  search: TalkOrigin | undefined,
  note?: string,
  pictures: readonly File[] = [],
) {
  const rendered = renderRoom(new CardChain(), page(talk, search));
  fireEvent.click(await screen.findByRole("checkbox"));
  if (note !== undefined)
    fireEvent.change(screen.getByRole("textbox", { name: /^Note/ }), { target: { value: note } });
  if (pictures.length > 0) {
    fireEvent.change(screen.getByLabelText(/^Add pictures/), { target: { files: pictures } });
    const chosen = await screen.findByRole("list", { name: "Chosen pictures" });
    await waitFor(() => expect(within(chosen).getAllByRole("listitem")).toHaveLength(pictures.length));
  }
  fireEvent.click(screen.getByRole("button", { name: "Send 20.00 tUSD" }));
  await screen.findByText("Sent");
  return rendered;
}

const shown = {
  ...{ kind: "card", replyTo: from.request, expiresAt: null },
  card: { card: "transaction", chainId, transaction: paidIn },
};
const again = () => screen.getByRole("button", { name: "Show it in the conversation" });

describe("a plain payment that a conversation led to", () => {
  it("is shown there by itself, as the answer to the request, and the way back is there", async () => {
    const { posts, talk } = roomThat();
    await pay(talk, from);
    await screen.findByText("The payment shows in the conversation.");
    expect(posts).toEqual([shown]);
    const back = screen.getByRole("link", { name: "Back to the conversation" });
    expect(back.getAttribute("href")).toBe(`/talk/${roomId}`);
  });

  it("takes a note along, as a message that answers the card", async () => {
    const { posts, talk } = roomThat();
    await pay(talk, from, "  For the\tbread ");
    await screen.findByText("The payment shows in the conversation.");
    const note = { kind: "text", replyTo: told, expiresAt: null, text: "For the bread", subject: null };
    expect(posts).toEqual([shown, note]);
  });

  it("takes pictures along, sealed, each once however often it is tried", async () => {
    const { posts, talk } = roomThat([false, false, false, true]);
    kept.length = 0;
    const [bread, cake] = ["bread", "cake"].map((name) => new File([`GIF89a ${name}`], `${name}.gif`));
    if (!bread || !cake) throw new Error("there are two");
    await pay(talk, from, "Thanks", [bread, cake]);
    await screen.findByText(/the conversation does not show it yet/);
    fireEvent.click(again());
    await screen.findByText("The payment shows in the conversation.");
    expect(posts.map(({ kind }) => kind)).toEqual(["card", "text", "file", "file"]);
    expect(posts.slice(2)).toMatchObject([
      { replyTo: told, name: "bread.gif", type: "image/gif" },
      { replyTo: told, name: "cake.gif", type: "image/gif" },
    ]);
    expect(new TextDecoder().decode(kept[0])).not.toContain("GIF89a");
  });

  it("answers nothing where nothing was asked", async () => {
    const { posts, talk } = roomThat();
    await pay(talk, { talk: roomId });
    await waitFor(() => expect(posts).toEqual([{ ...shown, replyTo: null }]));
  });

  it("is sent all the same while talk is closed, and shown when told to once it is open", async () => {
    const { posts, talk } = roomThat();
    const { rerender, sent } = await pay(null, from);
    await screen.findByText(/Your messages are closed on this device/);
    expect(sent).toHaveLength(1);
    rerender(page(talk, from));
    fireEvent.click(again());
    await screen.findByText("The payment shows in the conversation.");
    expect(posts).toEqual([shown]);
    expect(sent).toHaveLength(1);
  });

  it("says that it was not shown, and is shown once however often that is tried", async () => {
    const { posts, talk } = roomThat([true, false, true]);
    await pay(talk, from, "Thanks");
    await screen.findByText(/the conversation does not show it yet/);
    screen.getByText(/This message was not sent/);
    fireEvent.click(again());
    await waitFor(() => expect(posts).toEqual([shown]));
    await screen.findByText(/the conversation does not show it yet/);
    fireEvent.click(again());
    await screen.findByText("The payment shows in the conversation.");
    expect(posts.map(({ kind }) => kind)).toEqual(["card", "text"]);
  });

  it("is the very payment that it is without one", async () => {
    const { sent } = await pay(roomThat().talk, from, "Thanks");
    expect(sent[0]?.calls).toMatchObject([{ to: dollar }]);
    expect(sent[0]?.purpose).toEqual({ action: "payPlain" });
    expect(
      JSON.stringify(sent[0], (_, value) => (typeof value === "bigint" ? `${value}` : value)),
    ).not.toContain(roomId);
  });
});

it("a payment that no conversation led to tells none, and asks for no note", async () => {
  const { posts, talk } = roomThat();
  await pay(talk, undefined);
  expect(screen.queryByRole("link", { name: "Back to the conversation" })).toBeNull();
  expect(screen.queryByRole("textbox", { name: /^Note/ })).toBeNull();
  expect(posts).toEqual([]);
});

it("a protected payment is shown by its trade and its transaction", () => {
  const { escrow, price } = agreement;
  const place = { chainId: price.token.chainId, escrow };
  const trade = tradeId(termsOf(agreement), place.chainId, escrow);
  expect(paidTradeCard({ agreement, transaction: paidIn })).toEqual({
    ...{ card: "trade", ...place, trade, transaction: paidIn },
  });
});

describe("a link to a protected request", () => {
  it("goes into the conversation when its maker says so, once", async () => {
    const { posts, talk } = roomThat();
    const link = (
      <TalkPostContext value={talk}>
        <SendToRoom room={roomId} url="https://parley.example/r#request.abc" />
      </TalkPostContext>
    );
    renderRoom(new CardChain(), link);
    expect(posts).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "Send the link to the conversation" }));
    await screen.findByText("The link is in the conversation.");
    expect(posts).toMatchObject([{ kind: "text", text: "https://parley.example/r#request.abc" }]);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("what a page's address tells of a conversation", () => {
  it("is ids, and nothing else", () => {
    expect(readTalkOrigin({ talk: roomId, request: from.request, more: 1 })).toEqual(from);
    for (const talk of ["", "AB".repeat(32), `${roomId}/..`, 12, ["x"], `0x${roomId}`])
      expect(readTalkOrigin({ talk }).talk).toBeUndefined();
  });

  it("is whom to pay behind the #, with a checksum that holds", () => {
    expect(addressInHash(seller.address)).toBe(seller.address);
    expect(addressInHash("review")).toBeNull();
    expect(addressInHash(`${seller.address.slice(0, -1)}`)).toBeNull();
  });
});
