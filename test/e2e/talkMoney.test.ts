import { expect } from "@playwright/test";
import { drawPicture } from "../../scripts/seed/drawPicture.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { acceptRequest, beginTalk, hear, messages, say, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { confirm } from "./support/wallet.ts";

test(
  "a group of four: a payment is asked for, one pays from the card, and everybody's card says so by itself",
  further,
  async ({ stage }) => {
    const asker = await stage.enterWithWallet("asker", "en");
    const payer = await stage.cast("payer", "zh");
    const others = [await stage.enterWithWallet("third", "en"), await stage.enterWithWallet("fourth", "zh")];
    const people = [asker, payer, ...others];
    for (const person of people) await turnOnTalk(person);
    await beginTalk(asker, [payer, ...others], "Supper");
    await say(asker, "Supper was 12 for whoever has not paid yet");
    for (const person of [payer, ...others]) {
      await acceptRequest(person);
      await hear(person, "Supper was 12 for whoever has not paid yet");
    }

    await askFor(asker, "12");
    const { page, t } = payer;
    const card = messages(payer)
      .getByRole("article")
      .filter({ hasText: t("talkCards:request.title") });
    await expect(card.getByText(t("talkCards:request.notPaid"))).toBeVisible();
    await expectSoundEverywhere(payer);
    await payer.link(t("talkCards:request.pay"), card).click();
    await page.getByLabel(t("talkCards:post.note")).fill("谢谢请客");
    const file = { name: "table.png", mimeType: "image/png", buffer: Buffer.from(drawPicture()) };
    await page.getByLabel(t("talkCards:post.picture")).setInputFiles(file);
    await page
      .getByRole("list", { name: t("talkCards:post.pictures") })
      .getByText("table.png")
      .waitFor();
    await expectSoundEverywhere(payer);
    await page.getByRole("checkbox", { name: t("pay:plain.understood") }).check();
    await page.getByRole("button", { name: patternOf(t("pay:plain.send", { amount: anything })) }).click();
    await confirm(payer, "sendToken");
    await page.getByText(t("talkCards:post.posted")).waitFor();
    await payer.link(t("talkCards:post.back")).click();

    for (const person of people) {
      const shown = messages(person)
        .getByRole("article")
        .filter({ hasText: person.t("talkCards:request.title") });
      await expect(shown.getByText(person.t("talkCards:request.notPaid"))).toHaveCount(0);
      const words =
        person === payer
          ? person.t("talkCards:request.paidYou", { amount: anything })
          : person.t("talkCards:request.paid", { who: anything, amount: anything });
      await expect(shown.getByText(patternOf(words))).toBeVisible();
      await hear(person, "谢谢请客");
      await expect(
        messages(person).getByRole("img", { name: person.t("talk:excerpt.picture", { name: "table.png" }) }),
      ).toBeVisible();
    }
    await expectSoundEverywhere(asker);
    await expectBalances(payer);
    await expectBalances(asker);
  },
);

async function askFor(person: Person, amount: string): Promise<void> {
  const { page, t } = person;
  await person.button(t("talkCards:menu.open")).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: t("talkCards:menu.request") }).click();
  await page.getByRole("textbox", { name: t("talkCards:ask.amount") }).fill(amount);
  await expectSoundEverywhere(person);
  await person.button(t("talkCards:ask.send")).click();
  await expect(dialog).toBeHidden();
}
