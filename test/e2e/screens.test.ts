import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { expectSound } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { test } from "./support/test.ts";
import { createWallet, unlock } from "./support/wallet.ts";

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

for (const language of languages) {
  test(`axe finds nothing and no text is missing before a wallet is open (${language})`, async ({
    stage,
  }) => {
    const person = await stage.enter("person", language === "en" ? "zh" : "en");
    const { page } = person;
    await page.goto("/welcome");
    await person.speak(language);
    const { t } = person;
    await person.heading(t("wallet:welcome.titles.start")).waitFor();
    await expectSoundEverywhere(person);
    for (const view of ["create", "restore", "connect"] as const) {
      await person.button(t(`wallet:welcome.${view}`)).click();
      await person.heading(t(`wallet:welcome.titles.${view}`)).waitFor();
      await expectSoundEverywhere(person);
      await person.button(t("wallet:welcome.back")).click();
    }
    await createWallet(person);
    await page.goto("/trades");
    await person.heading(t("wallet:welcome.titles.unlock")).waitFor();
    await expectSoundEverywhere(person);
    await person.button(t("wallet:unlock.forgotten")).click();
    await expectSoundEverywhere(person);
    await person.button(t("wallet:welcome.back")).click();
    await unlock(person);
    await person.heading(t("pages.trades")).waitFor();
  });

  test(`axe finds nothing and no text is missing on any page (${language})`, async ({ stage }) => {
    const person = await stage.cast("person", language);
    const { page, t } = person;
    await expectSoundEverywhere(person);
    for (const place of ["home", "trades", "pay", "desk"] as const) {
      await person.goTo(place);
      await expectSoundEverywhere(person);
    }
    await person.link(t("desk:publish.link")).click();
    await person.heading(t("pages.newRoster")).waitFor();
    await expectSoundEverywhere(person);

    await person.goTo("pay");
    await page.getByRole("link", { name: t("pay:start.plain.title") }).click();
    await person.heading(t("pay:plain.title")).waitFor();
    await expectSoundEverywhere(person);

    await person.goTo("pay");
    await person.link(t("pay:start.requestAction")).click();
    await person.heading(t("pages.newRequest")).waitFor();
    await page.getByRole("radio", { name: t("pay:request.plain") }).check();
    await expectSoundEverywhere(person);

    for (const path of ["/r", `/trade/0x${"00".repeat(32)}`, `/desk/case/0x${"00".repeat(32)}`, "/nowhere"]) {
      await page.goto(path);
      await unlock(person);
      await page.getByRole("navigation").first().waitFor();
      await expectSoundEverywhere(person);
    }
  });
}

/** On a wide screen in the light, and on a phone in the dark. */
async function expectSoundEverywhere(person: Person): Promise<void> {
  const { page } = person;
  await expectSound(person);
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectSound(person);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(desktop);
}
