import { expect } from "@playwright/test";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { giveDeposit, signClaim } from "./support/fund.ts";
import { openPaid, payAgreement, writeDeal } from "./support/pay.ts";
import { acceptRequest, beginTalk, messages, say, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { act, openTrade } from "./support/trade.ts";

test(
  "a seller asks for a protected payment in the conversation, it is paid from there, and a friend hands in the buyer's claim",
  further,
  async ({ stage }) => {
    const buyer = await stage.cast("buyer", "en");
    const seller = await stage.cast("seller", "zh");
    const friend = await stage.cast("friend", "zh");
    for (const person of [buyer, seller, friend]) await turnOnTalk(person);
    await beginTalk(seller, [buyer]);
    await seller.button(seller.t("talkCards:menu.open")).click();
    await seller.page.getByRole("link", { name: seller.t("talkCards:menu.ask") }).click();
    await writeDeal(seller, { amount: "40" });
    await seller.button(seller.t("pay:form.toRequest")).click();
    await seller.button(seller.t("talkCards:post.send")).click();
    await seller.page.getByText(seller.t("talkCards:post.sent")).waitFor();
    await seller.link(seller.t("talkCards:post.back")).click();

    const { page, t } = buyer;
    await acceptRequest(buyer);
    const request = messages(buyer).getByRole("article", { name: t("talkCards:link.request"), exact: true });
    await expect(request.getByText(t("talkCards:link.unread"))).toBeVisible();
    await expectSoundEverywhere(buyer);
    await buyer.link(t("talkCards:link.open"), request).click();
    await page.getByLabel(t("talkCards:post.note")).fill("已付，谢谢");
    await payAgreement(buyer, { amount: "40" });
    await page.getByText(t("talkCards:post.posted")).waitFor();
    await expect(messages(seller).getByText("已付，谢谢")).toBeVisible();
    await expect(messages(seller).getByText(seller.t("talkCards:trade.title"))).toBeVisible();
    await expectSoundEverywhere(seller);
    const trade = await openPaid(buyer);
    await openTrade(seller, trade);
    await act(seller, "deliver");

    await openTrade(buyer, trade);
    const words = "The second page is missing.";
    const link = await signClaim(buyer, { share: "50", words });
    await beginTalk(buyer, [friend]);
    await page.getByLabel(t("talk:composer.label")).fill(link);
    await buyer.button(t("talk:composer.send")).click();
    await say(buyer, "Would you give the deposit?");
    await acceptRequest(friend);
    const claim = messages(friend).getByRole("article", {
      name: friend.t("talkCards:plea.title.claim"),
      exact: true,
    });
    await expectSoundEverywhere(friend);
    await friend.link(friend.t("talkCards:plea.open"), claim).click();
    await giveDeposit(friend, { words });
    await friend.goTo("talk");
    await friend.page.getByText("Would you give the deposit?").click();
    await expect(claim.getByText(friend.t("talkCards:plea.state.over"))).toBeVisible();
    await expectBalances(buyer);
    await expectBalances(seller);
  },
);
