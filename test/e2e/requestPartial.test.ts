import { expectBalances } from "./support/expectMoney.ts";
import { openPaid, payAgreement, writeRequest } from "./support/pay.ts";
import { pasteLink } from "./support/settle.ts";
import { test } from "./support/test.ts";
import { openTrade, payOut, seeTrade } from "./support/trade.ts";

test("request by link, pay, partial release, partial refund", async ({ stage }) => {
  const seller = await stage.cast("seller", "zh");
  const buyer = await stage.cast("buyer", "zh");
  const deal = { amount: "100.000003" };

  const link = await writeRequest(seller, deal);
  await pasteLink(buyer, link);
  await payAgreement(buyer, deal);
  const trade = await openPaid(buyer);

  await payOut(buyer, "release", "33.333333");
  await seeTrade(buyer, trade);
  await openTrade(seller, trade);
  await payOut(seller, "refund", "6.666667");
  await seeTrade(seller, trade);
  await payOut(seller, "refund");
  await seeTrade(seller, trade);
  await seeTrade(buyer, trade);
  await expectBalances(buyer);
  await expectBalances(seller);
});
