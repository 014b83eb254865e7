import type { Locator } from "@playwright/test";
import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { templateTexts } from "../../web/shared/agreement/text/templateText.ts";
import { expectSoundInEveryLook } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { acceptRequest, attach, beginTalk, hear, messages, say, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";

for (const language of languages)
  test(
    `axe finds nothing and no text is missing on any screen of talk (${language})`,
    further,
    async ({ stage }) => {
      const reader = await stage.enterWithWallet("reader", language);
      const writer = await stage.enterWithWallet("writer", language === "en" ? "zh" : "en");
      const { page, t } = reader;
      await turnOnTalk(writer);
      await reader.goTo("talk");
      await reader.button(t("talk:open.off.act")).waitFor();
      await expectSoundInEveryLook(reader);
      await turnOnTalk(reader);
      await expectSoundInEveryLook(reader);
      await reader.link(t("talk:settings.title")).click();
      await reader.button(t("talk:settings.key.act")).waitFor();
      await page.getByLabel(t("talk:settings.relays.label")).fill("nonsense");
      await reader.button(t("talk:settings.relays.add")).click();
      await page.getByText(t("talk:settings.relays.problem.wrong")).waitFor();
      await expectSoundInEveryLook(reader);
      await reader.button(t("talk:settings.key.act")).click();
      await expectSoundIn(reader, page.getByRole("dialog"));

      await reader.goTo("talk");
      await reader.link(t("talk:list.begin")).first().click();
      await page.getByLabel(t("talk:begin.person.label")).fill("0x00");
      await reader.button(t("talk:begin.act")).click();
      await expectSoundInEveryLook(reader);
      await beginTalk(writer, [reader]);
      await say(writer, "好不好？");
      await reader.goTo("talk");
      const requests = page.getByRole("link", { name: t("talk:list.requests", { count: 1 }) });
      await requests.waitFor();
      await expectSoundInEveryLook(reader);
      await requests.click();
      await reader.button(t("talk:requests.accept")).waitFor();
      await expectSoundInEveryLook(reader);
      await acceptRequest(reader);
      await hear(reader, "好不好？");

      const more = reader.button(t("talk:message.more"), messages(reader));
      await more.last().click();
      const dialog = page.getByRole("dialog", { name: t("talk:message.title"), exact: true });
      await expectSoundIn(reader, dialog, false);
      await reader.button(t("talk:message.reply"), dialog).click();
      await reader.button(t("talk:composer.cancelReply")).waitFor();
      await expectSoundInEveryLook(reader);
      await say(reader, "Very well.");
      await attach(reader, "list.txt", Buffer.from("lamp, chair"));
      await more.last().click();
      await expectSoundIn(reader, dialog);
      await expectSoundInEveryLook(reader);

      await openMoney(reader);
      await expectSoundIn(reader, page.getByRole("dialog"), false);
      for (const view of ["request", "show"] as const) {
        await page.getByRole("button", { name: t(`talkCards:menu.${view}`) }).click();
        await reader.button(t("talkCards:menu.back")).waitFor();
        await expectSoundIn(reader, page.getByRole("dialog"), false);
        await reader.button(t("talkCards:menu.back")).click();
      }
      await page.keyboard.press("Escape");

      await reader.link(t("talkAgreement:desk.link")).click();
      await reader.button(t("talkAgreement:template.begin")).waitFor();
      await expectSoundInEveryLook(reader);
      const { templates } = templateTexts[language];
      for (const template of Object.values(templates)) {
        await page.getByRole("radio", { name: template.name, exact: true }).check();
      }
      await reader.button(t("talkAgreement:template.begin")).click();
      const propose = reader.button(t("talkAgreement:draft.propose"));
      await propose.waitFor();
      await expectSoundInEveryLook(reader);
      // What is missing is said where it is missing.
      await propose.click();
      await expectSoundInEveryLook(reader);

      await reader.goTo("talk");
      await page.getByRole("searchbox", { name: t("talk:search.label") }).fill("nowhere");
      await page.getByText(t("talk:search.found", { count: 0 })).waitFor();
      await expectSoundInEveryLook(reader);
    },
  );

/** A dialog as it stands, which is closed afterwards unless the journey goes on in it. */
async function expectSoundIn(person: Person, dialog: Locator, closes = true): Promise<void> {
  await dialog.waitFor();
  await expectSoundInEveryLook(person);
  if (closes) {
    await person.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  }
}

async function openMoney(person: Person): Promise<void> {
  await person.button(person.t("talkCards:menu.open")).click();
  const title = person.t("talkCards:menu.title");
  await person.page.getByRole("dialog", { name: title, exact: true }).waitFor();
}
