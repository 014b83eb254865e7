import { expect } from "@playwright/test";
import { answerCase, closeEvidence, expectAward, goToCase, openCase } from "./support/case.ts";
import { draw, openHearing, recuse, rule } from "./support/desk.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { jumpDays, mineBlocks } from "./support/local.ts";
import { payProtected } from "./support/pay.ts";
import { clearBench, joinRoster, openRoster, retire, withdrawCredit } from "./support/roster.ts";
import { further, test } from "./support/test.ts";
import { act, expectWaiting, openTrade } from "./support/trade.ts";

test(
  "dispute, draw, recuse, draw, vote, fee, retire: arbitrators who joined the open roster",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "zh");
    const seller = await stage.cast("seller", "en");
    const arbitrators = [await stage.cast("arbitrator 1", "en"), await stage.cast("arbitrator 2", "zh")];
    const version = await openRoster(stack);
    await clearBench(stack, version);
    for (const one of arbitrators)
      await joinRoster(one, version, { stake: "0.03", load: "2", name: one.name });
    // Newcomers wait seven days before they can be drawn.
    await jumpDays(buyer, 8);

    const trade = await payProtected(buyer, seller, { amount: "240.000001", policy: "goods" });
    await openTrade(seller, trade);
    await act(seller, "deliver");
    await openCase(buyer, { share: "100", words: "茶壶碎了。" });
    await expectWaiting(seller, trade);
    await openTrade(seller, trade);
    await answerCase(seller, { share: "0", words: "It left us whole." });

    await mineBlocks(seller);
    await openTrade(seller, trade);
    await goToCase(seller);
    const first = await draw(seller, trade);
    const [one, other] = arbitrators[0]?.address === first ? arbitrators : arbitrators.toReversed();
    if (!one || !other) throw new Error("Nobody of the journey was drawn.");
    expect(one.address).toBe(first);
    await openHearing(one, trade);
    await recuse(one);
    await mineBlocks(other);
    await openHearing(other, trade);
    expect(await draw(other, trade)).toBe(other.address);

    // Both say that there is no more evidence, and nobody waits for the rest of its time.
    await closeEvidence(seller);
    await openTrade(buyer, trade);
    await goToCase(buyer);
    await closeEvidence(buyer);
    await rule(other, trade, { share: "30", reasons: "Nobody packed it for the sea." });
    await expectAward(buyer, trade);
    await expectAward(seller, trade);
    const record = { served: 1, absent: 0, load: 0, maxLoad: 2 };
    await expect(seller.page.getByText(seller.t("desk:record.line", record), { exact: true })).toBeVisible();

    await retire(other);
    await withdrawCredit(other);
    await expectBalances(other);
    await expectBalances(buyer);
    await expectBalances(seller);
  },
);
