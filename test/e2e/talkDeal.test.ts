import { expect } from "@playwright/test";
import { neededItems } from "../../web/shared/agreement/template.ts";
import { templateTexts } from "../../web/shared/agreement/text/templateText.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { openPaid, payAgreement, writeDeal } from "./support/pay.ts";
import { accept, offer, pasteLink } from "./support/settle.ts";
import { acceptRequest, beginTalk, hear, messages, say, turnOnTalk, verify } from "./support/talk.ts";
import { test } from "./support/test.ts";
import { openTrade, seeTrade } from "./support/trade.ts";
import { confirm } from "./support/wallet.ts";

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

  await propose(seller, "60");
  await expectSoundEverywhere(seller);
  await openDesk(buyer);
  await buyer.button(buyer.t("talkAgreement:standing.counter")).click();
  await buyer.page.getByRole("textbox", { name: buyer.t("pay:money.amount"), exact: true }).fill("50");
  await buyer.button(buyer.t("talkAgreement:draft.propose")).click();
  await sign(buyer);
  await seller.page.getByRole("region", { name: seller.t("talkAgreement:diff.title") }).waitFor();
  await sign(seller);
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

async function openDesk(person: Person): Promise<void> {
  await person.link(person.t("talkAgreement:desk.link")).click();
  await person.page.getByRole("heading", { level: 1, name: person.t("talkAgreement:desk.title") }).waitFor();
}

/** Drafts a service as its seller, and puts it on the table. */
async function propose(person: Person, amount: string): Promise<void> {
  const { page, t, language } = person;
  await openDesk(person);
  const { templates, items } = templateTexts[language];
  await page.getByRole("radio", { name: templates.service.name }).check();
  await person.button(t("talkAgreement:template.begin")).click();
  await page.getByRole("radio", { name: t("talkAgreement:draft.seller"), exact: true }).check();
  for (const item of neededItems.service) await page.getByLabel(items[item]).fill("二百字");
  await writeDeal(person, { amount });
  await person.button(t("talkAgreement:draft.propose")).click();
  await person.button(t("talkAgreement:sign.sign")).waitFor();
}

async function sign(person: Person): Promise<void> {
  await person.button(person.t("talkAgreement:sign.sign")).click();
  await confirm(person, "signAgreement");
}
