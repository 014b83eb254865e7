// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { encodeFunctionData, sha256 } from "viem";
import { describe, expect, it, vi } from "vitest";
import { CaseAgreement } from "../../../web/app/src/components/case/CaseAgreement.tsx";
import { DocumentError } from "../../../web/app/src/lib/documents/DocumentError.ts";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import { readAgreement, unreadAgreement } from "../../../web/app/src/lib/trade/readAgreement.ts";
import type { TradeScene } from "../../../web/app/src/lib/trade/TradeScene.ts";
import en from "../../../web/app/src/locales/en/errors.json" with { type: "json" };
import zh from "../../../web/app/src/locales/zh/errors.json" with { type: "json" };
import { encodeAgreement, termsOf } from "../../../web/shared/agreement/agreement.ts";
import { ParleyError } from "../../../web/shared/errors/ParleyError.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { agreement, goods } from "../shared/support/agreements.ts";
import { chainId, escrow } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { renderTrade } from "../trade/support/renderTrade.tsx";
import { sceneOf } from "../trade/support/scene.ts";

const bytes = encodeAgreement(agreement);
const says = {
  en: {
    sealed: "The agreement is sealed for the two sides, and neither has shown it in this case.",
    sealedYours: /^The agreement is still sealed: the arbitrator cannot read/,
    shown: "A side showed the agreement in this case. Everybody can read it.",
    edited: /gave an edited text for your agreement/,
    mismatch: /does not say the same as the terms on the chain/,
    read: "Read: 二十把木椅",
    show: "Show the agreement in the case",
    now: "Show it to everyone",
    full: en.storageUnavailable,
  },
  zh: {
    sealed: "协议书只对双方开启，尚无一方在本案中公开。",
    sealedYours: /^协议书仍是密封的/,
    shown: "一方已在本案中公开协议书，所有人都能读到。",
    edited: /协议书文本被改动过/,
    mismatch: /文本与链上条款不一致/,
    read: "阅读：二十把木椅",
    show: "在本案中公开协议书",
    now: "向所有人公开",
    full: zh.storageUnavailable,
  },
};

/** A case about the agreement, or about one that it contradicts, as this side's own key reads it. */
function sceneFor(side: TradeScene["side"], changed: { amount?: bigint } = {}): TradeScene {
  const terms = { ...termsOf(agreement), ...changed };
  const { row } = new Story(terms, goods.policy).delivered().claimed(8_000);
  const own = side
    ? readAgreement(bytes, terms, { chainId, escrow })
    : unreadAgreement(new ParleyError("sealedForOthers"));
  return { ...sceneOf(row, side, row.endsAt - 1), policy: goods.policy, agreement: own };
}

const isShown = { load: async () => bytes };

describe.each(languages)("the agreement in a case (%s)", (language: Language) => {
  const say = says[language];
  const render = (scene: TradeScene, documents = {}) =>
    renderTrade(<CaseAgreement scene={scene} />, scene, { documents, language });

  it("is sealed: who is no party reads that, and nothing of it", async () => {
    render(sceneFor(null));
    await screen.findByText(say.sealed);
    expect(screen.queryByText(say.read)).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("is read by its party, who is told that the arbitrator cannot and how to show it", async () => {
    render(sceneFor("seller"));
    await screen.findByText(say.sealedYours);
    expect(screen.getByText(say.read)).toBeTruthy();
    expect(screen.getByRole("button", { name: say.show })).toBeTruthy();
    expect(screen.queryByText(say.mismatch)).toBeNull();
  });

  it("is read by everybody once it was shown, and not shown again", async () => {
    for (const side of [null, "seller"] as const) {
      render(sceneFor(side), isShown);
      await waitFor(() => expect(screen.getAllByText(say.shown)).toHaveLength(side ? 2 : 1));
      expect(screen.queryByRole("button", { name: say.show })).toBeNull();
    }
    expect(screen.getAllByText(say.read)).toHaveLength(2);
  });

  it("is not shown where the store gave an edited text, which is said", async () => {
    const edited = unreadAgreement(new ParleyError("sealedHashMismatch"));
    render({ ...sceneFor("buyer"), agreement: edited });
    await screen.findByText(say.edited);
    expect(screen.queryByText(say.read)).toBeNull();
    expect(screen.queryByRole("button", { name: say.show })).toBeNull();
  });

  it("is shown with a warning where it says something else than the terms", async () => {
    render(sceneFor(null, { amount: 1n }), isShown);
    await screen.findByText(say.mismatch);
    expect(screen.getByText(say.read)).toBeTruthy();
  });

  it("is not handed in when it cannot be stored, and who tried is told why", async () => {
    const savePublic = () => Promise.reject(new DocumentError("storageUnavailable"));
    const sent = render(sceneFor("buyer"), { savePublic });
    fireEvent.click(await screen.findByRole("button", { name: say.show }));
    const dialog = screen.getByRole("dialog");
    fireEvent.click(within(dialog).getByRole("button", { name: say.now }));
    expect((await within(dialog).findByRole("alert")).textContent).toBe(say.full);
    expect(sent).toEqual([]);
  });
});

it("is stored where everybody may read it, then handed in, and who waits sees it busy", async () => {
  const scene = sceneFor("buyer");
  const storing = Promise.withResolvers<"stored">();
  const savePublic = vi.fn((_: Uint8Array) => storing.promise);
  const sent = renderTrade(<CaseAgreement scene={scene} />, scene, { documents: { savePublic } });
  fireEvent.click(await screen.findByRole("button", { name: says.en.show }));
  const now = within(screen.getByRole("dialog")).getByRole("button", { name: says.en.now });
  fireEvent.click(now);
  await waitFor(() => expect(savePublic).toHaveBeenCalledOnce());
  expect(now.getAttribute("aria-busy")).toBe("true");
  expect(sent).toEqual([]);
  await act(async () => storing.resolve("stored"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const { id, terms } = scene.trade;
  expect(sha256(savePublic.mock.calls[0]?.[0] ?? "0x")).toBe(terms.agreement);
  const data = encodeFunctionData({
    abi: escrowAbi,
    functionName: "submitEvidence",
    args: [id, terms.agreement],
  });
  expect(sent).toMatchObject([{ calls: [{ to: escrow, data }], purpose: { action: "submitEvidence" } }]);
});
