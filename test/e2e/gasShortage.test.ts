import { expect, type Locator } from "@playwright/test";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { giveCoin, giveNative } from "./support/give.ts";
import { fund } from "./support/local.ts";
import type { Person } from "./support/Person.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { openPaid, payAgreement, writePayment } from "./support/pay.ts";
import { shownAmounts } from "./support/shownAmounts.ts";
import { further, test } from "./support/test.ts";
import { openTrade } from "./support/trade.ts";

/** In a coin that no sponsor carries. */
const deal = { amount: "30.000003", coin: "Test Grain", title: "Nothing left for the network" };

test(
  "coins, but nothing for the network: what it names is enough, and the page notices it (en)",
  further,
  async ({ stage }) => {
    const buyer = await stage.enterWithWallet("buyer", "en");
    const seller = await stage.enterWithWallet("seller", "zh");
    await giveCoin(buyer, deal.coin, "50");

    await writePayment(buyer, seller, deal);
    await expectStopped(buyer);
    const [missing = 0n] = shownAmounts(await shortageOf(buyer).innerText(), buyer.stack.config.native);
    // Less than was named is not enough, and the page says what is still missing.
    await giveNative(buyer, missing / 2n);
    await expect
      .poll(async () => shownAmounts(await shortageOf(buyer).innerText(), buyer.stack.config.native)[0])
      .toBeLessThan(missing);
    await expect(payButton(buyer)).toBeDisabled();
    await giveNative(buyer, missing - missing / 2n);
    await expect(shortageOf(buyer)).toBeHidden();
    await payAgreement(buyer, deal);
    const trade = await openPaid(buyer);
    await expectBalances(buyer);

    // Who delivers pays the network too.
    await openTrade(seller, trade);
    await seller.button(seller.t("trade:act.deliver.button")).click();
    await seller.page
      .getByRole("alert")
      .filter({ hasText: seller.t("errors:noGas") })
      .waitFor();
    await expectSoundEverywhere(seller);
  },
);

test(
  "coins, but nothing for the network: to the faucet and back to what was written (zh)",
  further,
  async ({ stage }) => {
    const buyer = await stage.enterWithWallet("buyer", "zh");
    const seller = await stage.enterWithWallet("seller", "en");
    await giveCoin(buyer, deal.coin, "50");
    const { page, t } = buyer;

    // A plain payment says the same before anything is typed.
    await buyer.goTo("pay");
    await page.getByRole("link", { name: t("pay:start.plain.title") }).click();
    await shortageOf(buyer).waitFor();
    await expectSoundEverywhere(buyer);

    await writePayment(buyer, seller, deal);
    await expectStopped(buyer);
    await buyer.link(t("pay:gas.faucet"), shortageOf(buyer)).click();
    await fund(buyer);

    await buyer.goTo("pay");
    await page.getByRole("link", { name: t("pay:start.protected.title") }).click();
    await expect(page.getByRole("textbox", { name: t("pay:words.title") })).toHaveValue(deal.title);
    await buyer.button(t("pay:form.toAgreement")).click();
    await expect(payButton(buyer)).toBeEnabled();
    await expect(shortageOf(buyer)).toHaveCount(0);
    await payAgreement(buyer, deal);
    await expectBalances(buyer);
  },
);

/** The notice says what is missing and why, and nothing can be paid. */
async function expectStopped(buyer: Person): Promise<void> {
  const { t, stack } = buyer;
  const notice = shortageOf(buyer);
  await notice.getByText(patternOf(t("pay:gas.why", { amount: anything }))).waitFor();
  await expect(payButton(buyer)).toBeDisabled();
  expect(shownAmounts(await notice.innerText(), stack.config.native)).toHaveLength(1);
  await expectSoundEverywhere(buyer);
}

function shortageOf({ page, t, stack }: Person): Locator {
  const title = t("pay:gas.title", { coin: stack.config.native.symbol });
  return page.getByRole("status").filter({ hasText: title });
}

function payButton({ page, t }: Person): Locator {
  return page.getByRole("button", { name: patternOf(t("pay:review.pay", { amount: anything })) });
}
