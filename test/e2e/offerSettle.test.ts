import { expectBalances } from "./support/expectMoney.ts";
import { payProtected } from "./support/pay.ts";
import { accept, offer, pasteLink } from "./support/settle.ts";
import { test } from "./support/test.ts";
import { openTrade, seeTrade } from "./support/trade.ts";

test("pay, counter-offer by link, settle", async ({ stage }) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "en");

  const trade = await payProtected(buyer, seller, { amount: "200.50" });
  const first = await offer(buyer, "150.25");
  await pasteLink(seller, first);
  const counter = await offer(seller, "60.123457");
  await pasteLink(buyer, counter);
  await accept(buyer);
  await seeTrade(buyer, trade);
  await openTrade(seller, trade);
  await expectBalances(buyer);
  await expectBalances(seller);
});
