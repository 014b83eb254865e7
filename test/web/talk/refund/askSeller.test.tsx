// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AskEntry } from "../../../../web/app/src/features/talk/refund/AskEntry.tsx";
import { AskSeller } from "../../../../web/app/src/features/talk/refund/AskSeller.tsx";
import type { TradeScene } from "../../../../web/app/src/lib/trade/TradeScene.ts";
import { TalkError } from "../../../../web/shared/talk/TalkError.ts";
import { paidAt, policy } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";
import { buyer, coin, terms } from "../../trade/support/scene.ts";
import { CardChain } from "../cards/support/CardChain.ts";
import { renderRoom } from "../cards/support/room.tsx";

const sceneOf = (story: Story, over: Partial<TradeScene> = {}) =>
  ({
    ...{ trade: story.row, policy, now: paidAt + 90_000, viewer: buyer.address, side: "buyer" },
    coin: { ...coin, label: coin.symbol, isListed: true },
    agreement: { state: "unread", reason: "missing", error: null },
    ...over,
  }) as TradeScene;

const delivered = () => new Story(terms).delivered();

function show(find: () => Promise<unknown>, known: unknown = null) {
  const begun: unknown[] = [];
  const talk = {
    publicKey: "1".repeat(64),
    people: { get: () => known, find },
    rooms: { begin: async (keys: unknown) => void begun.push(keys) },
  };
  const seller = <AskSeller talk={talk as never} scene={sceneOf(delivered())} onSent={() => undefined} />;
  renderRoom(new CardChain(), seller);
  return begun;
}

describe("asking a seller", () => {
  it("who never turned messages on is said plainly, with the other ways", async () => {
    show(async () => ({ kind: "none" }));
    await screen.findByText("The seller has not turned messages on");
    expect(screen.getByRole("link", { name: "Open a case" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Make an offer by link" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Send to the seller" })).toBeNull();
  });

  it("whom nobody can be asked about is not said to have no messages", async () => {
    show(() => Promise.reject(new TalkError("talkRelayUnreachable")));
    await screen.findByText(/It is not known whether/);
    expect(screen.queryByText("The seller has not turned messages on")).toBeNull();
  });

  it("who can be written to shows the form, and begins no room before anything is sent", async () => {
    const begun = show(async () => ({ kind: "same" }), { key: "2".repeat(64) });
    await screen.findByRole("button", { name: "Send to the seller" });
    expect(begun).toEqual([]);
  });
});

describe("the way from a trade", () => {
  const link = () => screen.queryByRole("link", { name: "Ask for a refund or return" });
  it.each<[string, TradeScene, boolean]>([
    ["the buyer", sceneOf(delivered()), true],
    ["the seller", sceneOf(delivered(), { side: "seller" }), false],
    ["an onlooker", sceneOf(delivered(), { side: null }), false],
    ["the buyer after the clock", sceneOf(delivered(), { now: paidAt + 40 * 86_400 }), false],
    ["the buyer of a payment at once", sceneOf(Story.charged(terms)), false],
  ])("for %s", (_, scene, isThere) => {
    renderRoom(new CardChain(), <AskEntry scene={scene} />);
    expect(link() !== null).toBe(isThere);
  });
});
