import { expect } from "@playwright/test";
import { expectBalances } from "./support/expectMoney.ts";
import { readLedger } from "./support/Ledger.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { act, openTrade, payOut, seeTrade } from "./support/trade.ts";

test("pay, deliver, release in native coin", async ({ stage, stack }) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "zh");

  const trade = await payProtected(buyer, seller, { amount: "1.000000000000000001", coin: "Ether" });
  await seeTrade(buyer, trade);
  await openTrade(seller, trade);
  await act(seller, "deliver");
  const before = await stack.client.getBalance(seller);
  await payOut(buyer, "release");
  await seeTrade(buyer, trade);
  await seeTrade(seller, trade);

  const { toSeller } = await readLedger(stack, trade);
  expect(await stack.client.getBalance(seller)).toBe(before + toSeller);
  await expectBalances(buyer);
  await expectBalances(seller);
});
