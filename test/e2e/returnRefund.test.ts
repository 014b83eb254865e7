import { expectBalances } from "./support/expectMoney.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { act, openTrade, payOut, seeTrade } from "./support/trade.ts";

test("return of goods, refund", async ({ stage }) => {
  const buyer = await stage.cast("buyer", "zh");
  const seller = await stage.cast("seller", "en");

  const trade = await payProtected(buyer, seller, { amount: "349.99", policy: "goods", title: "茶壶" });
  await openTrade(seller, trade);
  await act(seller, "deliver");
  await act(seller, "allowReturn");
  await seeTrade(buyer, trade);
  await act(buyer, "markReturned");
  await seeTrade(buyer, trade);
  await payOut(seller, "refund");
  await seeTrade(seller, trade);
  await seeTrade(buyer, trade);
  await expectBalances(buyer);
  await expectBalances(seller);
});
