import { expect } from "@playwright/test";
import { expectAward, goToCase, takeStep } from "./support/case.ts";
import { giveDeposit, signClaim } from "./support/fund.ts";
import { readLedger } from "./support/Ledger.ts";
import { jumpDays } from "./support/local.ts";
import { payProtected } from "./support/pay.ts";
import { pasteLink } from "./support/settle.ts";
import { further, test } from "./support/test.ts";
import { act, goToTrade } from "./support/trade.ts";

const claim = { share: "100", words: "The letter came back untranslated." };

test(
  "claim signed, deposit given by a friend, no answer, deposit back to the claimant",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "zh");
    const seller = await stage.cast("seller", "en");
    const friend = await stage.cast("friend", "en");

    const trade = await payProtected(buyer, seller, { amount: "50", policy: "service" });
    await goToTrade(seller, trade);
    await act(seller, "deliver");
    const link = await signClaim(buyer, claim);
    await pasteLink(friend, link);
    await giveDeposit(friend, claim);

    await jumpDays(friend, 8);
    const { client } = stack;
    const before = await client.getBalance({ address: buyer.address });
    await goToTrade(buyer, trade);
    await goToCase(buyer);
    await takeStep(buyer, "defaultJudgment");
    await expectAward(buyer, trade);

    const { deposits } = await readLedger(stack, trade);
    expect(deposits).toMatchObject({ toBuyer: deposits.each, toSeller: 0n });
    // Of the deposit that the friend gave nothing but the network's fee is missing from what the buyer now has more.
    expect(await client.getBalance({ address: buyer.address })).toBeGreaterThan(before);
  },
);
