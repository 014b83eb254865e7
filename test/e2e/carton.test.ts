import { expect } from "@playwright/test";
import { parseEther } from "viem";
import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { formatAmount } from "../../web/shared/money/formatAmount.ts";
import { nativeCoin } from "../../web/shared/wire/nativeCoin.ts";
import { balanceOf, coinNamed } from "./support/coins.ts";
import {
  accountNumbered,
  accountOf,
  collectFor,
  deliveredTrades,
  publishedRules,
  stranger,
} from "./support/deliveredTrades.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { InjectedWallet } from "./support/InjectedWallet.ts";
import { fund } from "./support/local.ts";
import { putIntoCarton, writeRequest } from "./support/pay.ts";
import { shownAmounts } from "./support/shownAmounts.ts";
import { byOtherSeller } from "./support/strangersRequest.ts";
import { further, test } from "./support/test.ts";
import { openTrade, readAgreement, seeTrade, tradeAt } from "./support/trade.ts";
import { agree, confirm, unlock } from "./support/wallet.ts";

const feeOf = (amount: bigint, feeBps: number) => (amount * BigInt(feeBps)) / 10_000n;

for (const language of languages) {
  test(`a seller collects ten trades at once (${language})`, further, async ({ stage, stack }) => {
    const seller = await stage.enterWithWallet("seller", language);
    const { page, t } = seller;
    const rules = await publishedRules(stack);
    const free = rules.find(({ policy }) => policy.feeBps === 0);
    const dear = rules.find(({ policy }) => policy.feeBps > 0);
    if (!free || !dear) throw new Error("The stack has no rules with and without a fee.");
    const [dollar, ether] = [coinNamed(stack, "Test Dollar"), coinNamed(stack, "Ether")];
    const sales = [
      ...Array.from({ length: 6 }, (_, at) => {
        return { token: dollar.address, amount: 10_000_019n + BigInt(at), policy: dear };
      }),
      ...Array.from({ length: 3 }, (_, at) => {
        return { token: dollar.address, amount: 7_000_003n + BigInt(at), policy: free };
      }),
      { token: nativeCoin, amount: parseEther("0.5"), policy: dear },
    ];
    await deliveredTrades(stack, { buyer: stranger, seller: accountOf(seller) }, sales);
    await stack.jump(Math.max(dear.policy.inspection, free.policy.inspection) + 60);

    const sum = (token: string, fee: boolean) =>
      sales
        .filter((one) => one.token === token && one.policy.policy.feeBps > 0 === fee)
        .reduce((total, { amount }) => total + amount, 0n);
    const fees = feeOf(sum(dollar.address, true), dear.policy.feeBps);
    const net = sum(dollar.address, true) + sum(dollar.address, false) - fees;
    const etherFee = feeOf(parseEther("0.5"), dear.policy.feeBps);

    await seller.goTo("trades");
    const card = page.getByRole("region", {
      name: t("home:batch.collect.title", { count: 10 }),
      exact: true,
    });
    await card.waitFor();
    await expect(async () => {
      const text = await card.innerText();
      expect(shownAmounts(text, dollar)).toEqual([net, fees]);
      expect(shownAmounts(text, ether)).toEqual([parseEther("0.5") - etherFee, etherFee]);
    }).toPass({ timeout: 30_000 });
    await card.getByText(t("home:batch.which"), { exact: true }).click();
    await expect(card.getByRole("listitem")).toHaveCount(10);
    await expectSoundEverywhere(seller);

    const before = await balanceOf(seller, dollar);
    await seller.button(t("home:batch.collect.button"), card).click();
    const said = await confirm(seller, "multicall");
    const arriving = said.filter(({ direction }) => direction === "in");
    expect(new Set(arriving.map(({ coin, amount }) => `${amount} ${coin.name}`))).toEqual(
      new Set([
        `${sum(dollar.address, true) - fees} ${dollar.name}`,
        `${sum(dollar.address, false)} ${dollar.name}`,
        `${parseEther("0.5") - etherFee} ${ether.name}`,
      ]),
    );
    await expect(card).toBeHidden();
    expect((await balanceOf(seller, dollar)) - before).toBe(net);
  });
}

test(
  "what a stranger collects while the seller still reads is passed over, and lost to nobody",
  further,
  async ({ stage, stack }) => {
    const seller = await stage.enterWithWallet("seller", "en");
    const { page, t } = seller;
    const policy = (await publishedRules(stack)).find((one) => one.policy.feeBps > 0);
    if (!policy) throw new Error("The stack has no rules with a fee.");
    const dollar = coinNamed(stack, "Test Dollar");
    const amounts = [10_000_019n, 20_000_019n, 30_000_019n];
    const sales = amounts.map((amount) => ({ token: dollar.address, amount, policy }));
    const [taken] = await deliveredTrades(stack, { buyer: stranger, seller: accountOf(seller) }, sales);
    if (!taken) throw new Error("Nothing was sold.");
    await stack.jump(policy.policy.inspection + 60);

    const before = await balanceOf(seller, dollar);
    await seller.goTo("trades");
    await seller.button(t("home:batch.collect.button")).click();
    const sheet = page.getByRole("dialog", { name: t("wallet:confirm.actions.collectMany"), exact: true });
    await sheet.waitFor();
    await collectFor(stack, taken);
    await agree(seller, "collectMany");

    const netOf = (amount: bigint) => amount - feeOf(amount, policy.policy.feeBps);
    const expected = netOf(10_000_019n) + netOf(50_000_038n);
    await expect.poll(async () => (await balanceOf(seller, dollar)) - before).toBe(expected);
    await expect(seller.button(t("home:batch.collect.button"))).toBeHidden();
  },
);

for (const language of languages) {
  test(`a buyer pays three sellers in one go (${language})`, further, async ({ stage, stack }) => {
    const seller = await stage.enterWithWallet("seller", language);
    const buyer = await stage.cast("buyer", language);
    const { page, t } = buyer;
    const dollar = coinNamed(stack, "Test Dollar");
    const first = await writeRequest(seller, { amount: "10.000001", title: "Tea 茶" });
    const others = [
      { address: stranger.address, title: "Cups 杯", amount: 20_000_002n },
      { address: accountNumbered(12).address, title: "A pot 壶", amount: 30_000_003n },
      { address: accountNumbered(13).address, title: "A tray 盘", amount: 40_000_004n },
    ];
    const links = [first];
    for (const other of others) links.push(await byOtherSeller(stack, first, other));
    await putIntoCarton(buyer, links);
    await expectSoundEverywhere(buyer);

    // What was put aside outlives the page; what is taken out is gone.
    await page.reload();
    await unlock(buyer);
    await buyer.button(t("pay:carton.dropOne", { title: "A tray 盘" })).click();
    await expect(buyer.heading("A tray 盘")).toBeHidden();
    const total = 60_000_006n;
    const sum = page.getByRole("region", { name: t("pay:carton.sum"), exact: true });
    await expect(async () => expect(shownAmounts(await sum.innerText(), dollar)).toEqual([total])).toPass();

    const before = await balanceOf(buyer, dollar);
    await buyer.button(t("pay:carton.pay", { count: 3 }), sum).click();
    const said = await confirm(buyer, "payMany");
    expect(said.map(({ direction, amount }) => [direction, amount])).toEqual([
      ["out", 10_000_001n],
      ["out", 20_000_002n],
      ["out", 30_000_003n],
    ]);
    const paid = page.getByRole("region", { name: t("pay:carton.paidTitle", { count: 3 }), exact: true });
    await expect(paid.getByRole("listitem")).toHaveCount(3);
    await expect(sum).toBeHidden();
    await expectSoundEverywhere(buyer);
    expect(before - (await balanceOf(buyer, dollar))).toBe(total);

    // The one with a page reads its agreement, out of the store and with its own key.
    await buyer.link(t("pay:paid.trade"), paid.getByRole("listitem").first()).click();
    await page.waitForURL(/\/trade\/0x[0-9a-f]{64}/);
    await seeTrade(buyer, tradeAt(buyer));
    await openTrade(seller, tradeAt(buyer));
    await readAgreement(seller, "Tea 茶");
  });
}

test(
  "coins of contracts are one confirmation and the network's own another, said before, and the first stands alone",
  further,
  async ({ stage, stack }) => {
    const seller = await stage.enterWithWallet("seller", "en");
    const buyer = await stage.cast("buyer", "en");
    const { page, t } = buyer;
    const first = await writeRequest(seller, { amount: "10", title: "Tea" });
    const [dollar, yuan] = [coinNamed(stack, "Test Dollar"), coinNamed(stack, "Test Yuan")];
    const ether = coinNamed(stack, "Ether");
    const cups = { address: stranger.address, title: "Cups", amount: parseEther("0.5"), coin: ether };
    const pot = { address: accountNumbered(12).address, title: "A pot", amount: 70_000_007n, coin: yuan };
    const links = [first];
    for (const other of [cups, pot]) links.push(await byOtherSeller(stack, first, other));
    await putIntoCarton(buyer, links);
    const sum = page.getByRole("region", { name: t("pay:carton.sum"), exact: true });
    await expect(sum.getByRole("listitem")).toHaveCount(2);
    await sum.getByText(t("pay:carton.several", { count: 2 }), { exact: true }).waitFor();
    await expect(async () => {
      const [together] = await sum.getByRole("listitem").allInnerTexts();
      expect(shownAmounts(together ?? "", dollar)).toEqual([10_000_000n]);
      expect(shownAmounts(together ?? "", yuan)).toEqual([70_000_007n]);
    }).toPass();
    await expectSoundEverywhere(buyer);

    await buyer.button(t("pay:carton.pay", { count: 3 }), sum).click();
    const nth = (step: number) =>
      page.getByText(t("wallet:confirm.step", { step, steps: 2 }), { exact: true });
    await nth(1).waitFor();
    await page.getByText(t("wallet:confirm.prelude.approveSeveral"), { exact: true }).waitFor();
    const paid = await confirm(buyer, "multicall");
    expect(new Map(paid.map(({ coin, amount }) => [coin.name, amount]))).toEqual(
      new Map([
        [dollar.name, 10_000_000n],
        [yuan.name, 70_000_007n],
      ]),
    );
    await nth(2).waitFor();
    const sheet = page.getByRole("dialog", { name: t("wallet:confirm.actions.payMany"), exact: true });
    await expect(sheet).toContainText("0.50");
    await buyer.button(t("wallet:confirm.reject"), sheet).click();
    await page.getByRole("region", { name: t("pay:carton.paidTitle", { count: 2 }), exact: true }).waitFor();
    await expect(buyer.heading("Tea")).toBeHidden();
    await expect(buyer.heading("A pot")).toBeHidden();

    await buyer.button(t("pay:carton.pay", { count: 1 }), sum).click();
    const said = await confirm(buyer, "payMany");
    expect(said.map(({ coin, amount }) => [coin.name, amount])).toEqual([[ether.name, parseEther("0.5")]]);
    await page.getByRole("region", { name: t("pay:carton.paidTitle", { count: 3 }), exact: true }).waitFor();
  },
);

test(
  "a wallet that carries out calls as one pays two coins in one confirmation, wholly or not at all",
  further,
  async ({ stage, stack }) => {
    const seller = await stage.enterWithWallet("seller", "en");
    const buyer = await stage.enter("buyer", "en");
    const wallet = await InjectedWallet.install(buyer);
    wallet.batches = true;
    const { page, t } = buyer;
    await page.goto("/");
    await buyer.button(t("wallet:welcome.connect")).click();
    await buyer.button(t("wallet:outside.connect", { wallet: wallet.name })).click();
    await page.getByRole("heading", { level: 1, name: t("pages.home"), exact: true }).waitFor();
    await fund(buyer);
    const first = await writeRequest(seller, { amount: "10", title: "Tea" });
    const ether = coinNamed(stack, "Ether");
    const cups = { address: stranger.address, title: "Cups", amount: parseEther("0.5"), coin: ether };
    await putIntoCarton(buyer, [first, await byOtherSeller(stack, first, cups)]);
    const sum = page.getByRole("region", { name: t("pay:carton.sum"), exact: true });
    await sum.getByText(t("pay:carton.once"), { exact: true }).waitFor();
    await expect(sum.getByRole("listitem")).toHaveCount(0);
    await expectSoundEverywhere(buyer);

    const asked = wallet.asked.length;
    wallet.refuses = true;
    await buyer.button(t("pay:carton.pay", { count: 2 }), sum).click();
    await agree(buyer, "multicall");
    await page.getByText(t("errors:userRejected"), { exact: true }).waitFor();
    await expect(buyer.heading("Tea")).toBeVisible();
    await expect(buyer.heading("Cups")).toBeVisible();

    await buyer.button(t("pay:carton.pay", { count: 2 }), sum).click();
    const said = await confirm(buyer, "multicall");
    expect(said.map(({ coin, amount }) => [coin.name, amount])).toEqual([
      ["Test Dollar", 10_000_000n],
      [ether.name, parseEther("0.5")],
    ]);
    await page.getByRole("region", { name: t("pay:carton.paidTitle", { count: 2 }), exact: true }).waitFor();
    expect(wallet.asked.slice(asked)).toEqual(["wallet_sendCalls", "wallet_sendCalls"]);
  },
);

test(
  "a buyer releases what has come from one seller, and keeps the rest held",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.enterWithWallet("buyer", "zh");
    const { page, t } = buyer;
    const [policy] = await publishedRules(stack);
    if (!policy) throw new Error("The stack has no rules.");
    const dollar = coinNamed(stack, "Test Dollar");
    const sales = [11_000_001n, 12_000_002n, 13_000_003n].map((amount) => {
      return { token: dollar.address, amount, policy };
    });
    await deliveredTrades(stack, { buyer: accountOf(buyer), seller: stranger }, sales);

    await buyer.goTo("trades");
    await buyer.button(t("home:batch.release.open")).click();
    const dialog = page.getByRole("dialog", { name: t("home:batch.release.choose"), exact: true });
    const choices = dialog.getByRole("checkbox");
    await expect(choices).toHaveCount(3);
    await expect(buyer.button(t("home:batch.release.button", { count: 0 }), dialog)).toBeDisabled();
    for (const chosen of sales.slice(0, 2)) {
      const amount = formatAmount(chosen.amount, dollar.decimals, "en-GB");
      await choices.and(dialog.getByLabel(amount)).check();
    }
    const total = 23_000_003n;
    const fee = feeOf(total, policy.policy.feeBps);
    const totals = dialog.locator("dl");
    await expect(async () =>
      expect(shownAmounts(await totals.innerText(), dollar)).toEqual(fee > 0n ? [total - fee, fee] : [total]),
    ).toPass();
    await expectSoundEverywhere(buyer);

    const before = await balanceOf({ stack, address: stranger.address }, dollar);
    await buyer.button(t("home:batch.release.button", { count: 2 }), dialog).click();
    const said = await confirm(buyer, "releaseMany");
    expect(said.map(({ amount }) => amount)).toEqual(fee > 0n ? [total - fee, fee] : [total]);
    await expect(dialog).toBeHidden();
    expect((await balanceOf({ stack, address: stranger.address }, dollar)) - before).toBe(total - fee);
    await expect(buyer.button(t("home:batch.release.open"))).toBeHidden();
  },
);
