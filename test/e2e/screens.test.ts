import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { expectNoSecret } from "./support/expectNoSecret.ts";
import { expectSoundEverywhere, expectSoundInEveryLook } from "./support/expectSound.ts";
import { expectWorth, setRate } from "./support/expectWorth.ts";
import { fund } from "./support/local.ts";
import { further, inLanguage, test } from "./support/test.ts";
import { chooseTheme, expectPaper, reloadBeforeTheApp } from "./support/theme.ts";
import { changePassword, createWallet, revealPhrase, unlock } from "./support/wallet.ts";

for (const language of languages) {
  // Colours and widths are those of both languages: one of them is looked at in all four.
  const expectSoundHere = language === "en" ? expectSoundInEveryLook : expectSoundEverywhere;

  test(
    `axe finds nothing and no text is missing before a wallet is open (${language})`,
    inLanguage("en", language),
    async ({ stage }) => {
      const person = await stage.enter("person", language === "en" ? "zh" : "en");
      const { page } = person;
      await page.goto("/welcome");
      await person.speak(language);
      const { t } = person;
      await person.heading(t("wallet:welcome.titles.start")).waitFor();
      await expectSoundHere(person);
      for (const view of ["create", "restore", "connect"] as const) {
        await person.button(t(`wallet:welcome.${view}`)).click();
        await person.heading(t(`wallet:welcome.titles.${view}`)).waitFor();
        await expectSoundHere(person);
        await person.button(t("wallet:welcome.back")).click();
      }
      await createWallet(person);
      await page.goto("/trades");
      await person.heading(t("wallet:welcome.titles.unlock")).waitFor();
      await expectSoundHere(person);
      await person.button(t("wallet:unlock.forgotten")).click();
      await expectSoundHere(person);
      await person.button(t("wallet:welcome.back")).click();

      // The words for an error are there before the first one: that nothing can be fetched any more.
      await page.waitForFunction(() =>
        performance.getEntriesByType("resource").some(({ name }) => /\/errors-[^/]*\.js$/.test(name)),
      );
      person.faults.forgive(/ERR_FAILED/);
      await page.route("**/assets/**", (route) => route.abort());
      await unlock(person);
      await page.getByText(t("errors:workerFailed"), { exact: true }).waitFor();
      await page.unroute("**/assets/**");
      await unlock(person);
      await person.heading(t("pages.trades")).waitFor();
    },
  );

  test(
    `axe finds nothing, no text is missing and no secret is kept on any page (A-40, ${language})`,
    further,
    async ({ stage, stack }) => {
      const person = await stage.enter("person", language);
      const { page, t } = person;
      const said: string[] = [];
      person.context.on("console", (message) => said.push(message.text()));
      await createWallet(person);
      await fund(person);
      await expectSoundHere(person);
      await revealPhrase(person);
      await changePassword(person, "seven wet herons in a row");
      const renames = t("wallet:accounts.rename", { name: t("wallet:accounts.unnamed", { number: 1 }) });
      for (const [opener, title] of [
        [renames, t("wallet:accounts.renameTitle")],
        [t("wallet:security.remove"), t("wallet:security.remove")],
      ] as const) {
        await person.button(opener).click();
        const dialog = page.getByRole("dialog", { name: title, exact: true });
        await dialog.waitFor();
        await expectSoundHere(person);
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "hidden" });
      }
      await setRate(person, stack.config.native.symbol, 234_567_891_234n);
      await expectWorth(person);
      await person.button(t("home:actions.scan")).click();
      const scan = page.getByRole("dialog", { name: t("scan.title"), exact: true });
      await scan.waitFor();
      await expectSoundHere(person);
      await person.button(t("dialog.close"), scan).click();
      for (const place of ["home", "trades", "pay", "desk"] as const) {
        await person.goTo(place);
        await expectSoundHere(person);
      }
      await person.link(t("desk:publish.link")).click();
      await person.heading(t("pages.newRoster")).waitFor();
      await expectSoundHere(person);

      await person.goTo("pay");
      await page.getByRole("link", { name: t("pay:start.plain.title") }).click();
      await person.heading(t("pay:plain.title")).waitFor();
      await expectSoundHere(person);

      await person.goTo("pay");
      await person.link(t("pay:start.requestAction")).click();
      await person.heading(t("pages.newRequest")).waitFor();
      await page.getByRole("radio", { name: t("pay:request.plain") }).check();
      await expectSoundHere(person);

      await expectNoSecret(person, said);

      await person.goTo("me");
      await expectPaper(page, "light", "device");
      await chooseTheme(person, "dark");
      await expectPaper(page, "dark", "reader");
      await reloadBeforeTheApp(page, () => expectPaper(page, "dark", "reader"));
      await unlock(person);
      await expectPaper(page, "dark", "reader");
      await chooseTheme(person, "system");
      await expectPaper(page, "light", "device");
      await page.emulateMedia({ colorScheme: "dark" });
      await expectPaper(page, "dark", "device");
      await chooseTheme(person, "light");
      await expectPaper(page, "light", "reader");
      await page.emulateMedia({ colorScheme: "light" });

      const nothing = `0x${"00".repeat(32)}`;
      for (const path of [
        "/r",
        `/trade/${nothing}`,
        `/desk/case/${nothing}`,
        `/desk/roster/${nothing}/version`,
        "/activity",
        "/check",
        `/check/trade/${nothing}`,
        `/check/tx/${nothing}`,
        "/nowhere",
      ]) {
        await page.goto(path);
        await unlock(person);
        await page.getByRole("navigation").first().waitFor();
        await expectSoundHere(person);
      }
      for (const path of [
        "/figures",
        `/proof/${nothing}`,
        `/roster/${nothing}`,
        `/arbitrator/${person.address}`,
      ]) {
        await page.goto(path);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await expectSoundHere(person);
      }
    },
  );
}
