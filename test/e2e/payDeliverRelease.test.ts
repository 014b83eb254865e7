import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { act, openTrade, payOut, seeTrade } from "./support/trade.ts";

for (const language of languages) {
  test(`pay, deliver, release (${language})`, async ({ stage }) => {
    const buyer = await stage.cast("buyer", language);
    const seller = await stage.cast("seller", language);

    const trade = await payProtected(buyer, seller, { amount: "123.456789" });
    await seeTrade(buyer, trade);

    await openTrade(seller, trade);
    await act(seller, "deliver");
    await seeTrade(seller, trade);

    await payOut(buyer, "release");
    await seeTrade(buyer, trade);
    await seeTrade(seller, trade);
    await expectBalances(buyer);
    await expectBalances(seller);
  });
}
