// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CaseWay } from "../../../../web/app/src/features/talk/refund/CaseWay.tsx";
import { claimShare } from "../../../../web/app/src/features/talk/refund/claimFrom.ts";
import { readDraft, writeDraft } from "../../../../web/app/src/lib/drafts/keptDrafts.ts";
import { pleaDraftName, pleaDraftSchema } from "../../../../web/app/src/lib/drafts/pleaDraft.ts";
import type { Message } from "../../../../web/app/src/lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../../web/app/src/lib/trade/TradeScene.ts";
import { WalletContext } from "../../../../web/app/src/lib/wallet/WalletContext.ts";
import type { AskState } from "../../../../web/shared/escrow/askState.ts";
import { readerOf } from "../../../../web/shared/sealed/keyWrap.ts";
import type { Ask } from "../../../../web/shared/talk/content/ask.ts";
import type { Content } from "../../../../web/shared/talk/content/Content.ts";
import { freshDatabase } from "../../chain/support/watch.ts";
import { renderWithTexts } from "../../components/support/renderWithTexts.tsx";
import { chainId, escrow, paidAt, policy } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, coin, terms } from "../../trade/support/scene.ts";

const went = vi.hoisted(() => vi.fn());
vi.mock("@tanstack/react-router", async (load) => ({
  ...(await load<typeof import("@tanstack/react-router")>()),
  useNavigate: () => went,
}));

const day = 86_400;
const mine = readerOf(new Uint8Array(32).fill(7));
const delivered = new Story(terms).delivered();
const key = `${buyer.address}/${pleaDraftName(delivered.trade, "claim")}`;
const refused: AskState = { state: "refused", words: "They were whole." };
const ask: Ask = {
  ...{ chainId, escrow, trade: delivered.trade, askedAt: paidAt + day, reason: "damaged", photos: [] },
  ...{ wish: { wish: "part", toBuyer: terms.amount / 4n }, words: "Two legs are broken." },
};
const free = { replyTo: null, expiresAt: null };
const legs = {
  ...({ kind: "file", type: "image/png", size: 9, name: "legs.png" } as const),
  ...{ blob: "1".repeat(64), hash: "2".repeat(64), key: "3".repeat(64), nonce: "4".repeat(24) },
};
const said = (id: string, key: string, content: Content): Message => ({
  ...{ id, author: { account: buyer.address, key }, isOwn: key === "buyer", at: paidAt + day, content },
});

beforeEach(async () => {
  await freshDatabase();
  went.mockReset();
});

function show(
  state: AskState,
  { kind = "key", story = delivered, now = paidAt + 2 * day, asking = ask, messages = [] as Message[] } = {},
) {
  const message = said("asked", "buyer", { kind: "ask", ...free, ask: asking });
  const account = { kind, address: buyer.address, name: null, number: 1 };
  const wallet = {
    read: () => ({ vault: "open", accounts: [account], account }),
    subscribe: () => () => undefined,
    call: async (method: string, params: { publicKey: `0x${string}` }) =>
      method === "agree" ? { secret: await mine.agree(params.publicKey) } : { publicKey: mine.publicKey },
  };
  // The same at each read: a new one would be a change.
  const held = wallet.read();
  wallet.read = () => held;
  const scene = {
    ...{ trade: story.row, policy, now, viewer: buyer.address, side: "buyer" },
    coin: { ...coin, label: coin.symbol, isListed: true },
    agreement: { state: "unread", reason: "missing", error: null },
  } as TradeScene;
  const queries = new QueryClient();
  renderWithTexts(
    <QueryClientProvider client={queries}>
      <WalletContext value={wallet as never}>
        <CaseWay ask={asking} message={message} messages={messages} state={state} trade={scene} />
      </WalletContext>
    </QueryClientProvider>,
  );
  return queries;
}

const open = async () => {
  const button = await screen.findByRole("button", { name: "Open a case" });
  await waitFor(() => expect(button.hasAttribute("disabled")).toBe(false));
  fireEvent.click(button);
};
const arrived = () => waitFor(() => expect(went).toHaveBeenCalledTimes(1));
const kept = () => readDraft(key, mine, pleaDraftSchema);

describe("the case form", () => {
  it("is filled in from a refused request, where the form itself reads its draft", async () => {
    show(refused);
    await open();
    await arrived();
    expect(went).toHaveBeenCalledWith({ to: "/trade/$id/case", params: { id: delivered.trade } });
    const draft = await kept();
    expect(draft?.share).toBe(2_500);
    const text = draft?.text.replaceAll("\u00a0", " ");
    for (const part of ["308.641972 tUSD", "It is damaged", "Two legs are broken.", "“They were whole.”"])
      expect(text).toContain(part);
  });

  it("gets the pictures that the buyer sent with it, and nobody else's", async () => {
    const asking = { ...ask, photos: ["mine", "theirs"] };
    const messages = [
      said("mine", "buyer", { ...legs, ...free }),
      said("theirs", "seller", { ...legs, ...free, name: "other.png" }),
    ];
    show(refused, { asking, messages });
    await open();
    await arrived();
    expect((await kept())?.files).toEqual([legs]);
  });

  it("says of an unanswered one that nobody answered", async () => {
    show({ state: "unanswered", due: paidAt + 2 * day });
    await open();
    await arrived();
    expect((await kept())?.text).toContain("The seller had not answered by");
  });

  it("keeps what the buyer wrote there, until told to replace it", async () => {
    const own = { share: 7_000, text: "My own words." };
    await writeDraft(key, mine, own);
    show(refused);
    await open();
    await screen.findByText("You have already begun to write a case");
    expect(await kept()).toEqual(own);
    expect(went).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Go on with my own words" }));
    await arrived();
    expect(await kept()).toEqual(own);
    fireEvent.click(screen.getByRole("button", { name: "Replace them by this request" }));
    await waitFor(async () => expect((await kept())?.share).toBe(2_500));
  });

  it("keeps a share that was set beside the words of the request", async () => {
    show(refused);
    await open();
    await arrived();
    const text = (await kept())?.text ?? "";
    await writeDraft(key, mine, { share: 9_000, text });
    fireEvent.click(screen.getByRole("button", { name: "Open a case" }));
    await waitFor(() => expect(went).toHaveBeenCalledTimes(2));
    expect(await kept()).toEqual({ share: 9_000, text });
  });

  it("of a connected wallet finds it in memory", async () => {
    const queries = show(refused, { kind: "outside" });
    await open();
    await arrived();
    expect(queries.getQueryData(["draft", key])).toMatchObject({ share: 2_500 });
    expect(await kept()).toBeNull();
  });

  it.each<[string, AskState, Parameters<typeof show>[1], RegExp | null]>([
    ["while the seller may still answer", { state: "waiting", due: paidAt + 3 * day }, {}, null],
    ["once it was accepted", { state: "accepted", toBuyer: 1n, allowedReturn: false }, {}, null],
    ["before a delivery", refused, { story: new Story(terms) }, /No case is needed while nothing/],
    ["after the clock", refused, { now: paidAt + 40 * day }, /can no longer be opened/],
  ])("is not offered %s", async (_, state, over, why) => {
    show(state, over);
    if (why) await screen.findByText(why);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("the share that is claimed", () => {
  it("is the part of what is held, never nothing and never over all", () => {
    expect(claimShare({ wish: "all" }, 100n)).toBe(10_000);
    expect(claimShare({ wish: "goodsBack" }, 100n)).toBe(10_000);
    expect(claimShare({ wish: "part", toBuyer: 30n }, 100n)).toBe(3_000);
    expect(claimShare({ wish: "part", toBuyer: 1n }, 10n ** 12n)).toBe(1);
    expect(claimShare({ wish: "part", toBuyer: 101n }, 100n)).toBe(10_000);
  });
});
