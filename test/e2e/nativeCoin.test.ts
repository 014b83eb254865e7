import { expect } from "@playwright/test";
import { readLedger } from "./support/Ledger.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { openTrade, payOut, seeTrade } from "./support/trade.ts";

test("pay, deliver, release in native coin", async ({ stage, stack }) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.enterWithWallet("seller", "zh");

  const trade = await payProtected(buyer, seller, { amount: "1.000000000000000001", coin: "Ether" });
  await seeTrade(buyer, trade);
  await payOut(buyer, "release");
  await seeTrade(buyer, trade);

  const { toSeller } = await readLedger(stack, trade);
  expect(await stack.client.getBalance({ address: seller.address })).toBe(toSeller);
  await openTrade(seller, trade);
});
