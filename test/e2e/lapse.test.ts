import { answerCase, expectAward, goToCase, openCase, takeStep } from "./support/case.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { jumpDays } from "./support/local.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { act, openTrade, seeTrade } from "./support/trade.ts";

test("arbitrator silent, lapse", async ({ stage }) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "en");

  const trade = await payProtected(buyer, seller, { amount: "321.000007" });
  await openTrade(seller, trade);
  await act(seller, "deliver");
  await openCase(buyer, { share: "80", words: "Half of the pages are missing." });
  await seeTrade(seller, trade);
  await answerCase(seller, { share: "10.5", words: "All pages were delivered; one is short." });
  await jumpDays(seller, 31);
  await openTrade(seller, trade);
  await goToCase(seller);
  await takeStep(seller, "lapse");
  await expectAward(seller, trade);
  await expectBalances(seller);
  await expectAward(buyer, trade);
  await expectBalances(buyer);
});
