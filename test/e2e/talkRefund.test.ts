import { expect } from "@playwright/test";
import type { Hex } from "viem";
import { drawPicture } from "../../scripts/seed/drawPicture.ts";
import type { AskReason } from "../../web/shared/talk/content/ask.ts";
import { sideName } from "./support/case.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { jumpDays } from "./support/local.ts";
import type { Person } from "./support/Person.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { payProtected } from "./support/pay.ts";
import type { Stage } from "./support/Stage.ts";
import { acceptRequest, messages, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { act, goToTrade, openTrade } from "./support/trade.ts";
import { confirm } from "./support/wallet.ts";

test("a refund is asked for with a reason and a photograph, and accepted by one transaction", async ({
  stage,
}) => {
  const { buyer, seller, trade } = await delivered(stage);
  await ask(buyer, trade, { reason: "damaged", words: "There is a crack in the lid." });
  await acceptRequest(seller);
  await messages(seller).getByText("There is a crack in the lid.").waitFor();
  const photographs = seller.t("talkRefund:card.photos", { count: 1 });
  await messages(seller).getByText(photographs).click();
  await expect(messages(seller).getByRole("img")).toHaveCount(2);
  await expectSoundEverywhere(seller);

  await seller.page
    .getByRole("button", { name: patternOf(seller.t("talkRefund:answer.accept", { amount: anything })) })
    .click();
  await confirm(seller, "refund");
  for (const person of [buyer, seller]) {
    const accepted = patternOf(person.t("talkRefund:state.accepted", { amount: anything }));
    await messages(person).getByText(accepted).waitFor();
    await expect(
      messages(person).getByText(person.t("talkRefund:answer.accepted"), { exact: true }),
    ).toBeVisible();
    await openTrade(person, trade);
  }
});

test("a part is offered for a refund that was asked for, and taken", further, async ({ stage }) => {
  const { buyer, seller, trade } = await delivered(stage);
  await ask(buyer, trade, { reason: "notAsDescribed", words: "It is smaller than was said." });
  await acceptRequest(seller);
  const { page, t } = seller;
  await seller.button(t("talkRefund:answer.offer")).click();
  const dialog = page.getByRole("dialog", { name: t("trade:offers.makeTitle"), exact: true });
  await dialog.getByRole("textbox").first().fill("20");
  await seller.button(t("trade:offers.sign"), dialog).click();
  await confirm(seller, "signSettlement");
  await messages(seller).getByText(t("talkRefund:state.offered")).waitFor();

  await messages(buyer).getByText(buyer.t("talkRefund:state.offered")).waitFor();
  await expectSoundEverywhere(buyer);
  await buyer.button(buyer.t("trade:offers.accept")).click();
  await confirm(buyer, "settle");
  for (const person of [buyer, seller]) {
    const settled = patternOf(person.t("talkRefund:state.settled", { amount: anything }));
    await expect(messages(person).getByText(settled)).toContainText("20");
    await openTrade(person, trade);
  }
});

test(
  "a refund that is asked for and not answered in time leads to the case, filled in",
  further,
  async ({ stage }) => {
    const { buyer, trade } = await delivered(stage);
    await ask(buyer, trade, { reason: "wrongItem", words: "I got a kettle." });
    const room = new URL(buyer.page.url()).pathname;
    await jumpDays(buyer, 4);
    await buyer.goTo("talk");
    await buyer.page.locator(`a[href="${room}"]`).click();
    const { page, t } = buyer;
    await messages(buyer).getByText(t("talkRefund:state.unanswered")).waitFor();
    await expectSoundEverywhere(buyer);
    await buyer.button(t("talkRefund:case.open")).click();

    const words = page.getByRole("textbox", { name: t("case:open.words") });
    await expect(words).toHaveValue(/I got a kettle\./);
    await expect(words).toHaveValue(new RegExp(t("talkRefund:reason.wrongItem")));
    const share = page.getByRole("textbox", {
      name: t("case:open.share", { who: sideName(buyer, "buyer") }),
    });
    await expect(share).toHaveValue("100");
    await page.getByRole("checkbox", { name: t("case:whoReads.consent") }).check();
    await buyer.button(t("case:open.submit")).click();
    await confirm(buyer, "openCase");
    await page.getByRole("region", { name: t("case:scale.title") }).waitFor();
    await page.getByText("I got a kettle.").first().waitFor();
  },
);

/** Something was paid for and delivered, and both sides take messages. */
async function delivered(stage: Stage) {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "zh");
  for (const person of [buyer, seller]) await turnOnTalk(person);
  const trade = await payProtected(buyer, seller, { amount: "50", policy: "goods", title: "茶壶" });
  await openTrade(seller, trade);
  await act(seller, "deliver");
  return { buyer, seller, trade };
}

interface Asked {
  reason: AskReason;
  words: string;
}

/** Asks for all of the money, from the trade's page. It stands in the conversation with the seller then. */
async function ask(person: Person, trade: Hex, { reason, words }: Asked): Promise<void> {
  const { page, t } = person;
  await goToTrade(person, trade);
  await person.link(t("talkRefund:entry.act")).click();
  await page.getByRole("radio", { name: t(`talkRefund:reason.${reason}`) }).check();
  await page.getByRole("textbox", { name: t("talkRefund:form.words.label") }).fill(words);
  const photograph = { name: "lid.png", mimeType: "image/png", buffer: Buffer.from(drawPicture()) };
  await page.getByLabel(t("talkRefund:form.photos.label")).setInputFiles(photograph);
  await page.getByRole("list", { name: t("talkRefund:form.photos.chosen") }).waitFor();
  await expectSoundEverywhere(person);
  await person.button(t("talkRefund:form.send")).click();
  await messages(person).getByText(words).waitFor();
  await messages(person).getByText(t("talkRefund:state.waiting"), { exact: true }).waitFor();
}
