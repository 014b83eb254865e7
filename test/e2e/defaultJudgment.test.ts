import { expectAward, goToCase, openCase, takeStep } from "./support/case.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { jumpDays } from "./support/local.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { act, openTrade, seeTrade } from "./support/trade.ts";

test("case, no answer, default judgment", async ({ stage }) => {
  const buyer = await stage.cast("buyer", "zh");
  const seller = await stage.cast("seller", "en");

  const trade = await payProtected(buyer, seller, { amount: "99.999999" });
  await openTrade(seller, trade);
  await act(seller, "deliver");
  await openCase(buyer, { share: "62.5", words: "译文只完成了一部分。" });
  await jumpDays(buyer, 8);
  await openTrade(buyer, trade);
  await goToCase(buyer);
  await takeStep(buyer, "defaultJudgment");
  await expectAward(buyer, trade);

  await seeTrade(seller, trade);
  await expectBalances(buyer);
  await expectBalances(seller);
});
