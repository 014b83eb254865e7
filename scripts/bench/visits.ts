import type { Browser } from "@playwright/test";
import { InjectedWallet } from "../../test/e2e/support/InjectedWallet.ts";
import { Person } from "../../test/e2e/support/Person.ts";
import type { Stack } from "../../test/e2e/support/Stack.ts";
import { createWallet, unlock } from "../../test/e2e/support/wallet.ts";
import { settled } from "../screenshots/Camera.ts";
import { people } from "../seed/people.ts";

export interface Visit {
  name: string;
  /** What is in the browser from before. */
  prepare: (person: Person) => Promise<unknown>;
  /** Until the first screen stands whole. */
  arrive: (person: Person) => Promise<unknown>;
  /** The main controls of that screen, each until its answer stands. */
  press: (person: Person) => Promise<unknown>;
}

export const visits: readonly Visit[] = [
  {
    name: "new",
    prepare: async () => undefined,
    arrive: (person) => person.heading(person.t("wallet:welcome.titles.start")).waitFor(),
    press: async (person) => {
      for (const view of ["create", "restore", "connect"] as const) await lookInto(person, view);
    },
  },
  {
    name: "locked",
    prepare: createWallet,
    arrive: (person) => person.heading(person.t("wallet:welcome.titles.unlock")).waitFor(),
    press: async (person) => {
      const { page, t } = person;
      await person.button(t("wallet:unlock.forgotten")).click();
      await person.heading(t("wallet:welcome.titles.forgotten")).waitFor();
      await person.button(t("wallet:welcome.back")).click();
      await page.getByLabel(t("wallet:password.label"), { exact: true }).pressSequentially("wrong");
      await unlock(person);
      await person.heading(t("pages.home")).waitFor();
    },
  },
  {
    name: "Home filled",
    prepare: connectMei,
    arrive: ({ page, t }) => page.getByRole("region", { name: t("home:balances.title") }).waitFor(),
    press: async (person) => {
      const { page, t } = person;
      for (const place of ["trades", "pay", "desk", "me"] as const) {
        await person.goTo(place);
        await settled(page);
      }
      for (const theme of ["dark", "light"] as const) {
        await page.getByRole("radio", { name: t(`preferences.${theme}`), exact: true }).click();
      }
      await person.goTo("trades");
      await page.locator('main a[href^="/trade/"]').first().click();
      await page.waitForURL("**/trade/*");
      await settled(page);
      await person.goTo("home");
    },
  },
];

/** A fresh browser, in front of the page. */
export function enter(browser: Browser, stack: Stack, { name }: Visit): Promise<Person> {
  return Person.enter(browser, stack, { name, language: "en" });
}

async function lookInto(person: Person, view: "create" | "restore" | "connect"): Promise<void> {
  const { t } = person;
  await person.button(t(`wallet:welcome.${view}`)).click();
  await person.heading(t(`wallet:welcome.titles.${view}`)).waitFor();
  await person.button(t("wallet:welcome.back")).click();
}

/** A wallet beside the page stays connected from visit to visit: its Home fills before anything is pressed. */
async function connectMei(person: Person): Promise<void> {
  const { page, t } = person;
  const { name } = await InjectedWallet.install(person, people.mei.account);
  await page.goto("/");
  await person.button(t("wallet:welcome.connect")).click();
  await person.button(t("wallet:outside.connect", { wallet: name })).click();
  await person.heading(t("pages.home")).waitFor();
}
