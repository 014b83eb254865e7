import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { erc20Abi, type Hex, parseUnits } from "viem";
import { goToCase, openCase, takeStep } from "./support/case.ts";
import { coinNamed } from "./support/coins.ts";
import { expectSound, expectSoundEverywhere } from "./support/expectSound.ts";
import { jumpDays } from "./support/local.ts";
import type { Person } from "./support/Person.ts";
import { payProtected } from "./support/pay.ts";
import { further, test } from "./support/test.ts";
import { act, openTrade, payOut } from "./support/trade.ts";
import { confirm, unlock } from "./support/wallet.ts";

test(
  "every movement with its balance, found by words, noted, as a table, on paper",
  further,
  async ({ stage }) => {
    const buyer = await stage.cast("buyer", "zh");
    const seller = await stage.cast("seller", "en");

    const released = await payProtected(buyer, seller, { amount: "123.456789", title: "三十箱苹果" });
    await openTrade(seller, released);
    await act(seller, "deliver");
    await payOut(buyer, "release");
    await payPlainly(buyer, seller, "12.345678");
    const disputed = await payProtected(buyer, seller, { amount: "99.999999", title: "译文" });
    await openTrade(seller, disputed);
    await act(seller, "deliver");
    await openCase(buyer, { share: "62.5", words: "译文只完成了一部分。" });
    await jumpDays(buyer, 8);
    await openTrade(buyer, disputed);
    await goToCase(buyer);
    await takeStep(buyer, "defaultJudgment");

    await seeAll(buyer);
    await expectRows(buyer, ["refunded", "depositBack", "depositPaid", "paid", "sent", "paid"]);
    await expectSoundEverywhere(buyer);
    await expectTable(buyer, released, ["paid", "sent", "paid", "depositPaid", "depositBack", "refunded"]);
    await expectPaper(buyer);
    await seeAll(seller);
    await expectRows(seller, ["received", "gotten", "received"]);
    await expectTable(seller, released, ["received", "gotten", "received"]);

    await buyer.page.getByRole("tab", { name: buyer.t("activity:views.list") }).click();
    await search(buyer, "苹果", 1);
    await search(buyer, "12.345678", 1);
    await search(buyer, seller.address.slice(0, 10), 6);
    await noteOne(buyer, "付给小林的午饭钱", "12.345678");
    await buyer.page.reload();
    await unlock(buyer);
    await seeAll(buyer);
    await search(buyer, "小林的午饭", 1);

    await budget(buyer);
    await buyer.page.getByRole("tab", { name: buyer.t("activity:views.picture") }).click();
    await buyer.page.getByRole("table", { name: buyer.t("activity:picture.months") }).waitFor();
    await buyer.page.getByText(buyer.t("activity:picture.mean"), { exact: true }).waitFor();
    await expectSoundEverywhere(buyer);
  },
);

async function payPlainly(payer: Person, payee: Person, amount: string): Promise<void> {
  const { page, t } = payer;
  await payer.goTo("pay");
  await page.getByRole("link", { name: t("pay:start.plain.title") }).click();
  await page.getByRole("textbox", { name: t("pay:party.payee.label") }).fill(payee.address);
  await page.getByRole("textbox", { name: t("pay:plain.price"), exact: true }).fill(amount);
  await page.getByRole("checkbox", { name: t("pay:plain.understood") }).check();
  await page.getByRole("button", { name: new RegExp(t("pay:plain.send", { amount: ".*" })) }).click();
  await confirm(payer, "sendToken");
  await page
    .getByRole("status")
    .filter({ hasText: t("pay:plain.sent") })
    .waitFor();
}

/** The whole of the account's history, whatever month the chain's clock was put to. */
async function seeAll(person: Person): Promise<void> {
  const { page, t } = person;
  await person.goTo("activity");
  await page.getByRole("combobox", { name: t("activity:period.label") }).selectOption("own");
  await page.getByLabel(t("activity:period.first"), { exact: true }).fill("2020-01-01");
  await page.getByRole("list", { name: t("activity:list") }).waitFor();
}

type Kind = "refunded" | "received" | "depositBack" | "depositPaid" | "paid" | "sent" | "gotten";

const rowsOf = ({ page, t }: Person) =>
  page.getByRole("list", { name: t("activity:list") }).getByRole("listitem");

/** The last movements, beneath them what the faucet gave. */
async function expectRows(person: Person, kinds: readonly Kind[]): Promise<void> {
  const { t } = person;
  for (const [at, kind] of kinds.entries()) {
    await expect(rowsOf(person).nth(at)).toContainText(t(`activity:kinds.${kind}`));
  }
}

/** Saves the table and holds every balance in it against the coin's contract, as of the block that it is of. */
async function expectTable(person: Person, trade: Hex, kinds: readonly Kind[]): Promise<void> {
  const { page, t, stack, address } = person;
  await page.getByRole("tab", { name: t("activity:views.statement") }).click();
  const saving = page.waitForEvent("download");
  await person.button(t("activity:statement.csv")).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^parley-2020-01-01-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await download.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [head = [], ...rows] = text
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  const at = (row: readonly string[], column: string) =>
    row[head.indexOf(t(`activity:csv.${column}` as "activity:csv.tx"))] ?? "";
  const told = rows.map((row) => at(row, "kind"));
  const known = new Set(kinds.map((kind) => t(`activity:kinds.${kind}`)));
  const own = told.filter((kind, index) => known.has(kind) && at(rows[index] ?? [], "trade") !== "");
  const ofTrades = kinds.filter((kind) => kind !== "sent" && kind !== "gotten");
  expect(own).toEqual(ofTrades.map((kind) => t(`activity:kinds.${kind}`)));
  expect(rows.some((row) => at(row, "trade") === trade)).toBe(true);
  let held = 0;
  for (const [index, row] of rows.entries()) {
    if (at(row, "balance") === "") continue;
    const tx = at(row, "tx");
    const isLast =
      rows.findLastIndex((one) => at(one, "tx") === tx && at(one, "coin") === at(row, "coin")) === index;
    if (!isLast) continue;
    const token = at(row, "coinAddress") as Hex;
    const coin = stack.config.coins.find((one) => one.address === token);
    const { blockNumber } = await stack.client.getTransactionReceipt({ hash: tx as Hex });
    const balanceOf = { address: token, abi: erc20Abi, functionName: "balanceOf", args: [address] } as const;
    const balance = await stack.client.readContract({ ...balanceOf, blockNumber });
    expect(parseUnits(at(row, "balance"), coin?.decimals ?? 0), `${at(row, "kind")} ${tx}`).toBe(balance);
    held += 1;
  }
  expect(held).toBeGreaterThan(3);
}

/** As it comes out of the printer: the paper and nothing of the page around it. */
async function expectPaper({ page, t, stack, address }: Person): Promise<void> {
  await page.emulateMedia({ media: "print" });
  const paper = page.getByRole("article", { name: t("activity:statement.title") });
  await expect(paper.getByText(address)).toBeVisible();
  await expect(paper.getByRole("row").filter({ hasText: "三十箱苹果" }).first()).toBeVisible();
  await expect(paper.getByRole("columnheader", { name: t("activity:statement.closing") })).toBeVisible();
  const dollar = coinNamed(stack, "Test Dollar");
  await expect(paper.getByRole("rowheader", { name: dollar.symbol }).first()).toBeVisible();
  for (const gone of [
    page.getByRole("navigation", { name: t("shell.navigation") }),
    page.getByRole("tab", { name: t("activity:views.list") }),
    page.getByRole("button", { name: t("activity:statement.print") }),
    page.getByRole("heading", { level: 1 }),
    page.getByRole("combobox", { name: t("activity:period.label") }),
  ]) {
    await expect(gone).toBeHidden();
  }
  await page.emulateMedia({ media: "screen" });
}

async function search(person: Person, words: string, count: number): Promise<void> {
  const { page, t } = person;
  await page.getByRole("searchbox", { name: t("activity:filter.search") }).fill(words);
  await expect(rowsOf(person)).toHaveCount(count);
}

async function noteOne(person: Person, note: string, found: string): Promise<void> {
  const { page, t } = person;
  await search(person, found, 1);
  await rowsOf(person).getByRole("button").click();
  const dialog = page.getByRole("dialog", { name: t("activity:kinds.sent"), exact: true });
  await dialog.getByRole("textbox", { name: t("activity:details.note") }).fill(note);
  await expectSound(person, { dialog });
  await person.button(t("dialog.close"), dialog).click();
  await expect(rowsOf(person)).toContainText(note);
}

/** Of the plain payments a small one: it is passed, in words. */
async function budget(person: Person): Promise<void> {
  const { page, t } = person;
  await page.getByRole("tab", { name: t("activity:views.budgets") }).click();
  const name = t("activity:categories.plain");
  await person.button(`${t("activity:budgets.set")} ${name}`).click();
  await page.getByRole("textbox").fill("1000000");
  await person.button(t("activity:budgets.save")).click();
  const row = page.getByRole("listitem").filter({ hasText: name });
  await expect(row).toContainText("1,000,000");
  await expectSoundEverywhere(person);
}
