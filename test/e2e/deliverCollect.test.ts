import { expectBalances } from "./support/expectMoney.ts";
import { jumpDays } from "./support/local.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { act, openTrade, seeTrade } from "./support/trade.ts";

test("deliver, silence, collect", async ({ stage }) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "zh");

  const trade = await payProtected(buyer, seller, { amount: "77.77", policy: "handover" });
  await openTrade(seller, trade);
  await act(seller, "deliver");
  await jumpDays(seller, 4);
  await openTrade(seller, trade);
  await act(seller, "collect");
  await seeTrade(seller, trade);
  await expectBalances(seller);

  await seeTrade(buyer, trade);
  await expectBalances(buyer);
});
