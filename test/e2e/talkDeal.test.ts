import { expect } from "@playwright/test";
import { openDesk, propose, signAgreement } from "./support/agreementDesk.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { openPaid, payAgreement } from "./support/pay.ts";
import { accept, offer, pasteLink } from "./support/settle.ts";
import {
  acceptRequest,
  beginTalk,
  hear,
  messages,
  nameContact,
  say,
  turnOnTalk,
  verify,
} from "./support/talk.ts";
import { test } from "./support/test.ts";
import { openTrade, seeTrade } from "./support/trade.ts";

test("strangers meet, compare codes, draft, counter-propose, both sign, pay from the card, bargain and settle", async ({
  stage,
}) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "zh");
  for (const person of [buyer, seller]) await turnOnTalk(person);
  await beginTalk(buyer, [seller]);
  await say(buyer, "Can you translate a letter?");
  await acceptRequest(seller);
  await hear(seller, "Can you translate a letter?");
  await verify(buyer, seller);
  await nameContact(buyer, "Translator");

  await propose(seller, { amount: "60" });
  await expectSoundEverywhere(seller);
  await openDesk(buyer);
  await buyer.button(buyer.t("talkAgreement:standing.counter")).click();
  await buyer.page.getByRole("textbox", { name: buyer.t("pay:money.amount"), exact: true }).fill("50");
  await buyer.button(buyer.t("talkAgreement:draft.propose")).click();
  await signAgreement(buyer);
  await seller.page.getByRole("region", { name: seller.t("talkAgreement:diff.title") }).waitFor();
  await signAgreement(seller);
  await expectSoundEverywhere(seller);
  await seller.page.getByText(seller.t("talkAgreement:pay.seller")).waitFor();

  await buyer.button(buyer.t("talkAgreement:pay.pay")).click();
  await payAgreement(buyer, { amount: "50" });
  const trade = await openPaid(buyer);
  await seller.link(seller.t("talkAgreement:desk.back")).click();
  await expect(messages(seller).getByText(seller.t("talkCards:trade.title"))).toBeVisible();
  await expectSoundEverywhere(seller);

  const first = await offer(buyer, "20");
  await pasteLink(seller, first);
  const counter = await offer(seller, "10");
  await pasteLink(buyer, counter);
  await accept(buyer);
  await seeTrade(buyer, trade);
  await openTrade(seller, trade);
  await expectBalances(buyer);
  await expectBalances(seller);
});
