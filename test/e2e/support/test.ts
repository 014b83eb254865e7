import { test as base } from "@playwright/test";
import type { Language } from "../../../web/app/src/lib/i18n/language.ts";
import { Stack } from "./Stack.ts";
import { Stage } from "./Stage.ts";

/** A journey: `stack` runs as long as its worker does, `stage` holds the people of one journey. */
export const test = base.extend<{ stage: Stage }, { stack: Stack }>({
  stack: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
    async ({}, use) => {
      const stack = await Stack.start();
      await use(stack);
      await stack.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  stage: async ({ browser, stack }, use) => {
    const stage = new Stage(browser, stack);
    await use(stage);
    await stage.close();
  },
});

/** A journey beside the main ones: `npm test` leaves it to `npm run ci`. */
export const further = { tag: "@further" };

/** Of a journey in both languages, that in `main` is a main one. */
export const inLanguage = (main: Language, language: Language) => (language === main ? {} : further);
