// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ActivityPage } from "../../../web/app/src/app/pages/ActivityPage.tsx";
import { DeskPage } from "../../../web/app/src/app/pages/DeskPage.tsx";
import { HomePage } from "../../../web/app/src/app/pages/HomePage.tsx";
import { TradesPage } from "../../../web/app/src/app/pages/TradesPage.tsx";
import { ChainError } from "../../../web/app/src/lib/chain/ChainError.ts";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { renderPage } from "./renderPage.tsx";

afterEach(() => vi.unstubAllGlobals());

interface Empty {
  en: string[];
  zh: string[];
}

const pages: [string, ReactNode, Empty][] = [
  ["Home", <HomePage key="home" />, { en: ["Your first protected payment"], zh: ["您的第一笔保障付款"] }],
  ["Trades", <TradesPage key="trades" />, { en: ["No open trade"], zh: ["没有进行中的交易"] }],
  [
    "Activity",
    <ActivityPage key="activity" />,
    { en: ["Nothing moved in this time"], zh: ["这段时间没有往来"] },
  ],
  [
    "the desk",
    <DeskPage key="desk" />,
    { en: ["No case is waiting", "No roster found"], zh: ["没有等待的案件", "没有找到名册"] },
  ],
];

const words = {
  en: {
    loading: "Loading",
    silent: /The chain's node does not answer/,
    wrong: /The node's answer makes no sense/,
    retry: "Try again",
  },
  zh: { loading: "正在加载", silent: /链的节点没有应答/, wrong: /节点的回答不合规范/, retry: "再试一次" },
};

/** Milliseconds for pages that ask in many rounds, on a machine that compiles beside. */
const patience = { timeout: 8_000 };

const skeletons = () => document.querySelectorAll(".animate-breathe").length;

describe.each(languages)("in %s", (language) => {
  const { loading, silent, wrong, retry } = words[language];

  describe.each(pages)("%s", (_, page, empty) => {
    /** Parts of a page ask for more once they know something: round by round, as the follower goes. */
    async function seeEmpty(tick: () => Promise<void>) {
      await waitFor(async () => {
        await tick();
        expect(skeletons()).toBe(0);
        for (const title of empty[language]) screen.getByText(title);
      }, patience);
    }

    test("keeps its layout while the chain is asked, then teaches what will stand there", async () => {
      const { tick } = await renderPage(page, language);
      expect(screen.getAllByRole("status", { name: loading }).length).toBeGreaterThan(0);
      expect(skeletons()).toBeGreaterThan(0);
      await seeEmpty(tick);
      expect(screen.queryByRole("alert")).toBeNull();
    });

    test("says that the node is silent, and goes on by itself once it answers", async () => {
      const { chain, tick } = await renderPage(page, language);
      act(() => chain.reader.fail(new ChainError("nodeUnreachable")));
      await screen.findByText(silent);
      expect(skeletons()).toBe(0);
      await seeEmpty(tick);
      expect(screen.queryByText(silent)).toBeNull();
    });

    test("says what is wrong with what was read, and tries again when told to", async () => {
      const { chain, tick } = await renderPage(page, language);
      const broken = vi.spyOn(chain.reader, "book").mockRejectedValue(new ChainError("nodeAnswerInvalid"));
      await tick();
      await screen.findAllByText(wrong);
      await waitFor(() => expect(skeletons()).toBe(0));
      expect(screen.getAllByText(wrong)).toHaveLength(screen.getAllByRole("alert").length);
      broken.mockRestore();
      for (const button of screen.getAllByRole("button", { name: retry })) fireEvent.click(button);
      await seeEmpty(tick);
      expect(screen.queryByRole("alert")).toBeNull();
    });
  });
});
