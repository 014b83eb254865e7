import { expect } from "@playwright/test";
import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { addEvidence, answerCase, expectAward, goToCase, openCase, readEvidence } from "./support/case.ts";
import { draw, openHearing, rule, withdrawFees } from "./support/desk.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { readLedger } from "./support/Ledger.ts";
import { jumpDays, mineBlocks } from "./support/local.ts";
import { payProtected } from "./support/pay.ts";
import { clearBench, joinRoster, openRoster } from "./support/roster.ts";
import { test } from "./support/test.ts";
import { act, openTrade } from "./support/trade.ts";

const exhibit = {
  words: "The list of all pages as they were sent. 寄出各页的清单。",
  file: { name: "pages.txt", content: "1, 2, 3 — 第四页 — 5, 6, 7, 8, 9, 10" },
};

for (const language of languages) {
  test(`case, answer, ruling of 70 %, paid out (${language})`, async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", language);
    const seller = await stage.cast("seller", language);
    const arbitrator = await stage.cast("arbitrator", language);
    const version = await openRoster(stack);
    await clearBench(stack, version);
    await joinRoster(arbitrator, version, { stake: "0.03", load: "2", name: "Lin 林" });
    // Newcomers wait seven days before they can be drawn.
    await jumpDays(arbitrator, 8);

    const trade = await payProtected(buyer, seller, { amount: "123.456789", policy: "goods" });
    await openTrade(seller, trade);
    await act(seller, "deliver");
    await openCase(buyer, { share: "90", words: "Three of ten pages are missing. 十页缺三页。" });
    await openTrade(seller, trade);
    await answerCase(seller, { share: "10", words: "All pages are there. 全部页都在。" });

    await addEvidence(seller, exhibit);
    await mineBlocks(seller);
    await openTrade(seller, trade);
    await goToCase(seller);
    expect(await draw(seller, trade)).toBe(arbitrator.address);

    await jumpDays(arbitrator, 8);
    await openTrade(buyer, trade);
    await goToCase(buyer);
    await readEvidence(buyer, exhibit);
    await openHearing(arbitrator, trade);
    await readEvidence(arbitrator, exhibit);
    await rule(arbitrator, trade, {
      share: "70",
      reasons: "Seven of the ten points are proven. 十点证明了七点。",
    });

    await expectAward(buyer, trade);
    await expectAward(seller, trade);
    await expectBalances(buyer);
    await expectBalances(seller);
    // What the difference of 80 % cost in court, each bears by the part of it that it lost.
    const { deposits } = await readLedger(stack, trade);
    const fee = deposits.each * 2n - deposits.toBuyer - deposits.toSeller;
    expect(deposits.each - deposits.toBuyer).toBe((fee * 30n) / 100n);
    expect(deposits.each - deposits.toSeller).toBe((fee * 70n) / 100n);
    await withdrawFees(arbitrator);
  });
}
