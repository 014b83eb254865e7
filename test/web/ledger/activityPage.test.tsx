// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { type Address, encodeAbiParameters, type Hex } from "viem";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ActivityPage } from "../../../web/app/src/app/pages/ActivityPage.tsx";
import { ChainError } from "../../../web/app/src/lib/chain/ChainError.ts";
import { transferred } from "../../../web/app/src/lib/chain/sources/transferSource.ts";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { addressTopic } from "../../../web/shared/wire/topics.ts";
import type { FakeLog } from "../chain/support/FakeChain.ts";
import { DOLLAR } from "../chain/support/stageChain.ts";
import { seller } from "../shared/support/cast.ts";
import { renderPage } from "../states/renderPage.tsx";

/** The first account of the phrase that the page is opened with. */
const viewer: Address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

const words = {
  en: {
    ...{ list: "Movements, the last first", sent: "Sent", gotten: "Received", loading: "Loading" },
    ...{
      none: "Nothing moved in this time",
      narrowed: "Nothing like this",
      search: "Search",
      note: "Your note",
    },
    ...{ unsound: /do not add up/, silent: /The chain's node does not answer/, balance: "Balance 30.00" },
    ...{ noRate: "no rate then", budgets: "Budgets", budgetOf: "Set a budget Goods", save: "Save" },
    ...{ wrong: /Enter an amount such as/, left: /^US\$200\.00 left/, picture: "Picture" },
    ...{ months: "Twelve months", statement: "Statement" },
  },
  zh: {
    ...{ list: "明细，最近的在前", sent: "转出", gotten: "转入", loading: "正在加载" },
    ...{ none: "这段时间没有往来", narrowed: "没有符合的往来", search: "搜索", note: "您的备注" },
    ...{ unsound: /对不上/, silent: /链的节点没有应答/, balance: "余额 30.00" },
    ...{ noRate: "当时无汇率", budgets: "预算", budgetOf: "设预算 商品", save: "保存" },
    ...{ wrong: /请输入金额，如/, left: /^还剩 ¥200\.00/, picture: "概览" },
    ...{ months: "近十二个月", statement: "对账单" },
  },
};

function transfer(from: Address, to: Address, amount: bigint): FakeLog {
  return {
    address: DOLLAR,
    topics: [transferred, ...[from, to].map(addressTopic)] as Hex[],
    data: encodeAbiParameters([{ type: "uint256" }], [amount]),
  };
}

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  vi.stubGlobal("innerHeight", 900);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(languages)("Activity in %s", (language) => {
  const say = words[language];
  const open = (ledger?: (block: number) => bigint) => renderPage(<ActivityPage />, language, ledger);

  async function see(tick: () => Promise<void>, expectation: () => void) {
    await waitFor(async () => {
      await tick();
      expectation();
    });
  }

  test("keeps its layout while the chain is asked, then says what will stand there", async () => {
    const { tick } = await open();
    expect(screen.getAllByRole("status", { name: say.loading }).length).toBeGreaterThan(0);
    await see(tick, () => void screen.getByText(say.none));
  });

  test("says that the node is silent", async () => {
    const { chain } = await open();
    act(() => chain.reader.fail(new ChainError("nodeUnreachable")));
    await screen.findByText(say.silent);
  });

  test("lists plain transfers with what was had after each, and finds and opens them", async () => {
    const { fake, tick } = await open((block) => (block > 3 ? 30_000_000n : 0n));
    fake.mine([transfer(seller, viewer, 50_000_000n)], [transfer(viewer, seller, 20_000_000n)]);
    await see(tick, () => expect(screen.getAllByRole("listitem")).toHaveLength(2));
    const [last, first] = screen.getAllByRole("listitem");
    expect(last?.textContent).toContain(say.sent);
    expect(last?.textContent).toContain(say.balance);
    expect(last?.getAttribute("aria-setsize")).toBe("2");
    expect(first?.textContent).toContain(say.gotten);
    expect(first?.textContent).toContain(say.noRate);
    expect(screen.queryByText(say.unsound)).toBeNull();

    const search = screen.getByRole("searchbox", { name: say.search });
    fireEvent.change(search, { target: { value: "20.00" } });
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(1));
    fireEvent.change(search, { target: { value: "xyz" } });
    await screen.findByText(say.narrowed);
    fireEvent.change(search, { target: { value: "" } });

    fireEvent.click((await screen.findAllByRole("button", { name: new RegExp(say.sent) }))[0] as HTMLElement);
    fireEvent.change(await screen.findByRole("textbox", { name: say.note }), {
      target: { value: "for tea" },
    });
    fireEvent.change(search, { target: { value: "TEA" } });
    await waitFor(() => expect(screen.getAllByRole("listitem", { hidden: true }).length).toBe(1));
  });

  test("shows no running balance when logs and balance differ, and says so", async () => {
    const { fake, tick } = await open((block) => (block > 3 ? 31_000_000n : 0n));
    fake.mine([transfer(seller, viewer, 50_000_000n)], [transfer(viewer, seller, 20_000_000n)]);
    await see(tick, () => void screen.getByText(say.unsound));
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(2));
    expect(screen.queryByText(say.balance)).toBeNull();
  });

  test("keeps a budget and says what is left of it, and draws the months with a table beside", async () => {
    const { tick } = await open();
    await see(tick, () => void screen.getByText(say.none));
    fireEvent.click(screen.getByRole("tab", { name: say.budgets }));
    fireEvent.click(await screen.findByRole("button", { name: say.budgetOf }));
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "a lot" } });
    fireEvent.click(screen.getByRole("button", { name: say.save }));
    screen.getByText(say.wrong);
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "200" } });
    fireEvent.click(screen.getByRole("button", { name: say.save }));
    await screen.findByText(say.left);
    fireEvent.click(screen.getByRole("tab", { name: say.picture }));
    const table = await screen.findByRole("table", { name: say.months });
    expect(table.querySelectorAll("tbody tr")).toHaveLength(12);
  });

  test("tells on paper what there was, what moved and what is left", async () => {
    const { fake, tick } = await open((block) => (block > 3 ? 30_000_000n : 0n));
    fake.mine([transfer(seller, viewer, 50_000_000n)], [transfer(viewer, seller, 20_000_000n)]);
    await see(tick, () => expect(screen.getAllByRole("listitem")).toHaveLength(2));
    fireEvent.click(screen.getByRole("tab", { name: say.statement }));
    const paper = await screen.findByRole("article", { name: say.statement });
    const [sums, rows] = paper.querySelectorAll("table");
    const cells = [...(sums?.querySelectorAll("tbody tr:first-child > *") ?? [])].map(
      (one) => one.textContent,
    );
    expect(cells).toEqual(["tUSD", "0.00", "50.00", "20.00", "30.00"]);
    expect(rows?.querySelectorAll("tbody tr")).toHaveLength(2);
    expect(paper.textContent).toContain(viewer);
  });
});
