// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { RouteError } from "../../../web/app/src/app/RouteError.tsx";
import { ChainLine } from "../../../web/app/src/app/shell/ChainLine.tsx";
import { DoorBoundary } from "../../../web/app/src/app/shell/DoorBoundary.tsx";
import { showStartFailure } from "../../../web/app/src/app/showStartFailure.ts";
import { ChainError } from "../../../web/app/src/lib/chain/ChainError.ts";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { renderPage } from "./renderPage.tsx";

afterEach(() => vi.unstubAllGlobals());

const words = {
  en: {
    connecting: "The chain’s node does not answer yet. This page goes on trying.",
    offline: /The chain’s node does not answer. What you see is as of block 3/,
    otherChain: /serves chain 5, but this page works on chain 31337/,
    behind: /This node is slower than what this page already saw/,
    relay: /The document store does not answer/,
    unsent: /1 document waits on this device/,
    stopped: "This page stopped",
    what: /Something in this page went wrong/,
    money: /Your money is safe/,
    retry: "Try again",
    home: "Go to Home",
  },
  zh: {
    connecting: "链的节点尚未应答，本页会继续尝试。",
    offline: /链的节点没有应答。当前显示截至第 3 块/,
    otherChain: /属于链 5，而本页使用链 31337/,
    behind: /这个节点比本页已看到的更慢/,
    relay: /文件存储库没有应答/,
    unsent: /有 1 份文件保存在本设备上/,
    stopped: "此页已停止",
    what: /页面出了差错/,
    money: /您的资金是安全的/,
    retry: "再试一次",
    home: "回到首页",
  },
};

describe.each(languages)("in %s", (language) => {
  const say = words[language];

  describe("the line above every page", () => {
    const line = () => screen.getByRole("status");

    test("is empty while all is well", async () => {
      const { tick } = await renderPage(<ChainLine />, language);
      await tick();
      expect(line().textContent).toBe("");
    });

    test("says whether the node was ever heard, and up to which block the page knows", async () => {
      const { chain, tick } = await renderPage(<ChainLine />, language);
      act(() => chain.reader.fail(new ChainError("nodeUnreachable")));
      expect(line().textContent).toBe(say.connecting);
      await tick();
      act(() => chain.reader.fail(new ChainError("nodeUnreachable")));
      expect(line().textContent).toMatch(say.offline);
      await tick();
      expect(line().textContent).toBe("");
    });

    test("says in its own words that the node serves another chain", async () => {
      const { chain } = await renderPage(<ChainLine />, language);
      act(() => chain.reader.fail(new ChainError("nodeOtherChain", { chainId: 5, expected: 31_337 })));
      expect(line().textContent).toMatch(say.otherChain);
    });

    test("says that a node is behind what was seen already", async () => {
      const { fake, tick } = await renderPage(<ChainLine />, language);
      await tick();
      fake.blocks.pop();
      await tick();
      expect(line().textContent).toMatch(say.behind);
    });

    test("says that the store is silent, and what waits for it", async () => {
      const { documents, relay, tick } = await renderPage(<ChainLine />, language);
      await tick();
      relay.isDown = true;
      const stop = new AbortController();
      await act(async () => {
        await documents.savePublic(new Uint8Array([1]));
        void documents.run(stop.signal);
      });
      await waitFor(() => expect(line().textContent).toMatch(say.relay));
      expect(line().textContent).toMatch(say.unsent);
      stop.abort();
    });
  });

  test("a page that broke says what happened, that the money is safe, and two ways on", async () => {
    const reset = vi.fn();
    await renderPage(<RouteError error={new Error("no such thing")} reset={reset} />, language);
    screen.getByRole("heading", { name: say.stopped });
    expect(screen.getByRole("alert").textContent).toMatch(say.what);
    screen.getByText(say.money);
    expect(screen.getByRole("link", { name: say.home }).getAttribute("href")).toBe("/");
    fireEvent.click(screen.getByRole("button", { name: say.retry }));
    expect(reset).toHaveBeenCalledOnce();
  });

  test("a page that broke for a reason with a sentence says it", async () => {
    const error = new ChainError("nodeUnreachable");
    await renderPage(<RouteError error={error} reset={() => undefined} />, language);
    expect(screen.getByRole("alert").textContent).not.toMatch(say.what);
  });

  test("what breaks before any page is there says the same, and offers to load anew", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const Broken = () => {
      throw new Error("no such part");
    };
    await renderPage(
      <DoorBoundary>
        <Broken />
      </DoorBoundary>,
      language,
    );
    screen.getByRole("heading", { name: say.stopped });
    screen.getByRole("button", { name: say.retry });
    expect(screen.queryByRole("link")).toBeNull();
    vi.mocked(console.error).mockRestore();
  });
});

test("an app that cannot start says so in both languages, each marked as such", () => {
  const root = document.createElement("div");
  document.body.append(root);
  showStartFailure(root, new Error("config is gone"));
  const [, english, chinese] = root.querySelectorAll("main > *");
  expect(english?.textContent).toMatch(/could not start. Your money and your keys are untouched/);
  expect(chinese?.textContent).toMatch(/言和未能启动。您的资金和密钥都没有变动/);
  expect([english, chinese].map((one) => one?.getAttribute("lang"))).toEqual(["en-GB", "zh-Hans-CN"]);
  screen.getByRole("button", { name: "Try again · 重试" });
  screen.getByText("config is gone");
  root.remove();
});
