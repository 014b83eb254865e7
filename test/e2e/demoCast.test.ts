import { expect } from "@playwright/test";
import { mnemonicToAccount } from "viem/accounts";
import { balanceOf, coinsOf } from "./support/coins.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { openPaid, payAgreement, writePayment } from "./support/pay.ts";
import { further, test } from "./support/test.ts";
import { act, openTrade } from "./support/trade.ts";
import { restoreWallet } from "./support/wallet.ts";

const roles = ["buyer", "seller", "arbitrator"] as const;

test(
  "one tap brings people to trade with: funded, named, and opened elsewhere by their phrases",
  further,
  async ({ stage }) => {
    const visitor = await stage.enterWithWallet("visitor", "zh");
    const { page, t } = visitor;
    await visitor.goTo("me");
    await visitor.button(t("local:cast.bring")).click();
    await page.getByText(t("local:cast.done"), { exact: true }).waitFor();
    await expectSoundEverywhere(visitor);

    const phrases: Partial<Record<(typeof roles)[number], string>> = {};
    for (const role of roles) {
      await visitor.button(t("local:cast.copy", { name: t(`local:cast.${role}`) })).click();
      phrases[role] = await page.evaluate(() => navigator.clipboard.readText());
      const { address } = mnemonicToAccount(phrases[role]);
      for (const coin of coinsOf(visitor.stack))
        expect(await balanceOf({ stack: visitor.stack, address }, coin), `${role}: ${coin.name}`).not.toBe(
          0n,
        );
    }
    expect(new Set(Object.values(phrases)).size).toBe(3);

    // Their names stand in the address book, to be chosen when paying.
    await visitor.goTo("pay");
    await page.getByRole("link", { name: t("pay:start.protected.title") }).click();
    await visitor.button(t("local:cast.seller")).waitFor();

    const buyer = await stage.enter("buyer", "zh");
    await restoreWallet(buyer, phrases.buyer ?? "");
    const seller = await stage.enter("seller", "en");
    await restoreWallet(seller, phrases.seller ?? "");
    const deal = { amount: "12.000001", title: "Bought by the demo cast" };
    await writePayment(buyer, seller, deal);
    await payAgreement(buyer, deal);
    const trade = await openPaid(buyer);
    await openTrade(seller, trade);
    await act(seller, "deliver");
    await expectBalances(buyer);
    await expectBalances(seller);
  },
);
