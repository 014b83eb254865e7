import { expectBalances } from "./support/expectMoney.ts";
import { jumpDays } from "./support/local.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { act, openTrade, seeTrade } from "./support/trade.ts";

test("pay, silence, reclaim", async ({ stage }) => {
  const buyer = await stage.cast("buyer", "zh");
  const seller = await stage.enterWithWallet("seller", "en");

  const trade = await payProtected(buyer, seller, { amount: "80.000001" });
  await jumpDays(buyer, 4);
  await openTrade(buyer, trade);
  await act(buyer, "reclaim");
  await seeTrade(buyer, trade);
  await expectBalances(buyer);

  await openTrade(seller, trade);
  await expectBalances(seller);
});
