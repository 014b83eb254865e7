import { expectBalances } from "./support/expectMoney.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { openTrade, payOut, seeTrade } from "./support/trade.ts";

const deals = [
  { coin: "Test Yuan", amount: "12.000001", part: "3.000001" },
  { coin: "Test Grain", amount: "12.000000000000000001", part: "3.000000000000000001" },
  { coin: "Test Ticket", amount: "12", part: "5" },
  { coin: "Test Dollar", amount: "12.34", part: "2.34" },
  { coin: "Other Dollar", amount: "12.340000000000000001", part: "2.34" },
];

test("coins of 6, 18 and 0 decimals, and two with one symbol (A-35)", async ({ stage }) => {
  const buyer = await stage.cast("buyer", "zh");
  const seller = await stage.cast("seller", "en");
  for (const { coin, amount, part } of deals) {
    const trade = await payProtected(buyer, seller, { amount, coin });
    await payOut(buyer, "release", part);
    await seeTrade(buyer, trade);
    await openTrade(seller, trade);
    await payOut(seller, "refund");
    await seeTrade(seller, trade);
  }
  await expectBalances(buyer);
  await expectBalances(seller);
});
