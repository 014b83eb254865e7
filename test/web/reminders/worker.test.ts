import { describe, expect, it, vi } from "vitest";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { notificationOf, unreadable } from "../../../web/app/src/worker/notificationOf.ts";
import { openPath, type Page } from "../../../web/app/src/worker/openPath.ts";
import { messageKinds } from "../../../web/shared/reminders/pushMessage.ts";

const trade = `/trade/0x${"ab".repeat(32)}`;
const message = (more: object) => ({ kind: "inspection", path: trade, language: "en", ...more });

describe("what is shown for a push", () => {
  it.each(languages)("has a sentence for each kind in %s", (language) => {
    const sentences = messageKinds.map((kind) => {
      const shown = notificationOf(message({ kind, language }));
      return `${shown?.title} ${shown?.options.body}`;
    });
    expect(new Set(sentences).size).toBe(messageKinds.length);
    for (const sentence of sentences) expect(sentence).not.toContain("undefined");
  });

  it("says how much time is left", () => {
    const bodies = ["inspection", "inspection.day", "inspection.hour"].map(
      (kind) => notificationOf(message({ kind }))?.options.body,
    );
    expect(bodies).toEqual(["Tap to see it.", "Less than a day is left.", "Less than an hour is left."]);
    expect(notificationOf(message({ kind: "reveal.hour", language: "zh" }))).toMatchObject({
      title: "您的保密表决等待公开",
      options: { body: "剩余时间不到一小时。", lang: "zh-Hans-CN" },
    });
  });

  it("puts a later word about a trade in the place of the former, but for payments", () => {
    const tag = (kind: string) => notificationOf(message({ kind }))?.options.tag;
    expect(tag("inspection.day")).toBe(tag("inspection"));
    expect(tag("paidIn")).not.toBe(tag("inspection"));
    expect(tag("paidIn")).not.toBe(tag("paidOut"));
  });

  it.each([
    ["another kind", { kind: "gossip" }],
    ["what every object has", { kind: "constructor" }],
    ["another place", { path: "https://elsewhere.example/" }],
    ["a place outside", { path: "//elsewhere.example" }],
    ["a script", { path: "javascript:alert(1)" }],
    ["a place with a fragment", { path: `${trade}#key=1` }],
    ["another language", { language: "fr" }],
    ["more than it may say", { amount: "12" }],
  ])("refuses %s", (_, more) => {
    expect(notificationOf(message(more))).toBeNull();
  });

  it("shows something all the same for what cannot be read, in the device's language", () => {
    expect(notificationOf(null)).toBeNull();
    expect(unreadable(["zh-CN"]).title).toBe("有几件事等您处理");
    expect(unreadable(["fr"]).title).toBe("Several things wait for you");
    expect(unreadable([]).options.data).toEqual({ path: "/" });
  });
});

describe("where a tap leads", () => {
  const page = (more: Partial<Page> = {}): Page => ({
    visibilityState: "hidden",
    focus: vi.fn(async () => undefined),
    ask: vi.fn(async () => true),
    navigate: vi.fn(async () => undefined),
    ...more,
  });
  const among = (...open: Page[]) => ({
    matchAll: async () => open,
    openWindow: vi.fn(async () => undefined),
  });

  it("opens a page where none is open", async () => {
    const pages = among();
    await openPath({ path: trade }, pages);
    expect(pages.openWindow).toHaveBeenCalledWith(trade);
  });

  it("asks the page in view, and neither loads it anew nor opens another", async () => {
    const [hidden, shown] = [page(), page({ visibilityState: "visible" })];
    const pages = among(hidden, shown);
    await openPath({ path: trade }, pages);
    expect(shown.focus).toHaveBeenCalled();
    expect(shown.ask).toHaveBeenCalledWith({ open: trade });
    expect(shown.navigate).not.toHaveBeenCalled();
    expect(hidden.ask).not.toHaveBeenCalled();
    expect(pages.openWindow).not.toHaveBeenCalled();
  });

  it("loads it there when nobody answers, as while the wallet is locked, and opens another where it cannot", async () => {
    const locked = page({ ask: async () => false });
    await openPath({ path: trade }, among(locked));
    expect(locked.navigate).toHaveBeenCalledWith(trade);
    const strange = page({ ask: async () => false, navigate: () => Promise.reject(new TypeError()) });
    const pages = among(strange);
    await openPath({ path: trade }, pages);
    expect(pages.openWindow).toHaveBeenCalledWith(trade);
  });

  it.each([null, {}, { path: "https://elsewhere.example/" }, { path: 1 }])(
    "leads nowhere else: %o",
    async (data) => {
      const pages = among();
      await openPath(data, pages);
      expect(pages.openWindow).toHaveBeenCalledWith("/");
    },
  );
});
