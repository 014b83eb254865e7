import { expect } from "@playwright/test";
import { filledHomes, firstLoads } from "../../scripts/checks/firstLoad.ts";
import { settled } from "../../scripts/screenshots/Camera.ts";
import { pageFolder } from "../../scripts/start/prepare.ts";
import { type Language, languages } from "../../web/app/src/lib/i18n/language.ts";
import { InjectedWallet } from "./support/InjectedWallet.ts";
import type { Person } from "./support/Person.ts";
import { gzipSize, holdOthers, loadedScripts } from "./support/scripts.ts";
import { further, test } from "./support/test.ts";
import { readVitals, watchVitals } from "./support/vitals.ts";
import { createWallet } from "./support/wallet.ts";

const phone = { width: 390, height: 844 };
const mostScript = 230_000;
const mostShift = 0.05;
/** What tells news in the open page, and its words: nothing on the first screen waits for them. */
const later = /^assets\/(InPageReminders|openReminders|push|reminders)-/;

for (const language of languages) {
  test(
    `Chromium loads what the size check counts, within the budget, and nothing moves on a phone (${language})`,
    further,
    async ({ stage }) => {
      const person = await stage.enter("person", language);
      await watchVitals(person.context);
      await person.page.setViewportSize(phone);
      await visit(person);
      await expectLoaded(person, listed(firstLoads, "new or locked", language));

      await createWallet(person);
      await visit(person);
      await person.heading(person.t("wallet:welcome.titles.unlock")).waitFor();
      await expectLoaded(person, listed(firstLoads, "new or locked", language));

      const other = await stage.enter("other", language);
      const wallet = await InjectedWallet.install(other);
      await watchVitals(other.context);
      await other.page.setViewportSize(phone);
      await connect(other, wallet);
      const first = listed(firstLoads, "outside wallet", language);
      const letThrough = await holdOthers(other.page, first);
      await other.page.goto("/");
      await other.heading(other.t("pages.home")).waitFor();
      await expectLoaded(other, first);
      // What comes later has a limit of its own, and moves nothing either.
      letThrough();
      await other.page.getByRole("region", { name: other.t("home:balances.title") }).waitFor();
      await settled(other.page);
      const scripts = await loadedScripts(other.page);
      expect(scripts.filter((file) => !later.test(file))).toEqual(
        listed(filledHomes, "outside wallet, Home filled", language),
      );
      expect((await readVitals(other.page)).cls).toBeLessThanOrEqual(mostShift);
    },
  );
}

/** Opens the page as somebody who comes to it, until all of the first screen stands. */
async function visit({ page }: Person): Promise<void> {
  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await settled(page);
}

async function connect(person: Person, { name }: InjectedWallet): Promise<void> {
  const { page, t } = person;
  await page.goto("/");
  await person.button(t("wallet:welcome.connect")).click();
  await person.button(t("wallet:outside.connect", { wallet: name })).click();
  await person.heading(t("pages.home")).waitFor();
}

type Listed = (folder: string) => { name: string; files: string[] }[];

/** What the size check counts for this visit, as paths on the page's server. */
function listed(loads: Listed, visit: string, language: Language): string[] {
  const load = loads(pageFolder).find(({ name }) => name === `${visit}, ${language}`);
  if (!load) throw new Error(`The size check knows no visit ${visit}.`);
  return load.files.map((file) => file.slice(pageFolder.length + 1)).sort();
}

/** As many bytes of script as the check says, not above the budget; and what stood has stayed where it was. */
async function expectLoaded({ page }: Person, files: string[]): Promise<void> {
  const scripts = await loadedScripts(page);
  expect(scripts).toEqual(files);
  expect(gzipSize(pageFolder, scripts)).toBeLessThanOrEqual(mostScript);
  const { cls } = await readVitals(page);
  expect(cls).toBeLessThanOrEqual(mostShift);
}
