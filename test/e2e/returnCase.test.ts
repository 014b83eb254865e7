import { expect } from "@playwright/test";
import { expectAward, goToCase, openCase, takeStep } from "./support/case.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { payProtected } from "./support/pay.ts";
import { Past } from "./support/prepare.ts";
import { accept, offer, pasteLink, revokeOffers } from "./support/settle.ts";
import { further, test } from "./support/test.ts";
import { act, endOf, extend, openTrade, seeTrade } from "./support/trade.ts";

const threeDays = 3 * 86_400;

test(
  "more time, offers revoked, the seller's case after a return, settled in the case and in court",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "en");
    const seller = await stage.cast("seller", "zh");
    const trade = await payProtected(buyer, seller, { amount: "64.000001", policy: "goods" });
    const end = await endOf(stack, trade);
    await extend(buyer);
    // The field knows minutes.
    expect(Math.abs((await endOf(stack, trade)) - end - threeDays)).toBeLessThan(60);
    const lost = await offer(buyer, "10");
    await revokeOffers(buyer);
    await pasteLink(seller, lost);
    await seller.page.getByText(seller.t("trade:offers.state.revoked")).waitFor();
    await expect(seller.button(seller.t("trade:offers.accept"))).toHaveCount(0);

    await openTrade(seller, trade);
    await act(seller, "deliver");
    await act(seller, "allowReturn");
    await seeTrade(buyer, trade);
    await act(buyer, "markReturned");
    await openTrade(seller, trade);
    await openCase(seller, { share: "25", words: "退回的箱子里只有一半。" });
    await openTrade(buyer, trade);
    await goToCase(buyer);
    const link = await offer(buyer, "40.000001");
    await pasteLink(seller, link);
    await accept(seller, "settleCase");
    await seeTrade(seller, trade);
    await seeTrade(buyer, trade);

    // And one that the seller gives up at once.
    const second = await payProtected(buyer, seller, { amount: "7" });
    await openTrade(seller, second);
    await act(seller, "deliver");
    await openCase(buyer, { share: "100", words: "Nothing came." });
    await openTrade(seller, second);
    await goToCase(seller);
    await takeStep(seller, "concede");
    await expectAward(seller, second);

    // And one that went to court: whoever waits for the ruling still settles, on the case's page, before the voting.
    const past = await Past.of(stack, buyer, seller);
    const { id: third } = await past.disputed("Settled before the ruling", 9_000, 2_000);
    await openTrade(buyer, third);
    await goToCase(buyer);
    const late = await offer(buyer, "30.000001");
    await pasteLink(seller, late);
    await accept(seller, "settleCase");
    for (const party of [buyer, seller]) {
      await openTrade(party, third);
      await goToCase(party);
      await expectAward(party, third);
    }
    await expectBalances(buyer);
    await expectBalances(seller);
  },
);
