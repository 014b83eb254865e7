import { expect } from "@playwright/test";
import { formatDuration } from "../../../web/app/src/lib/format/formatInstant.ts";
import { localeTag } from "../../../web/app/src/lib/i18n/language.ts";
import type { Person } from "./Person.ts";

/** Play money from the faucet of the local chain. */
export async function fund(person: Person): Promise<void> {
  const { page, t, stack } = person;
  await person.goTo("me");
  await person.button(t("local:faucet.get")).click();
  const coin = stack.config.native.symbol;
  await page
    .getByRole("status")
    .filter({ hasText: t("local:faucet.done", { coin }) })
    .waitFor();
}

const day = 86_400;

/** Puts the chain's clock forward with the local tools, as somebody who tries Parley does. */
export async function jumpDays(person: Person, days: 1 | 4 | 8 | 31): Promise<void> {
  await person.goTo("me");
  const duration = formatDuration(days * day, localeTag[person.language]);
  const before = await chainTime(person);
  await person.button(person.t("local:clock.jump", { duration })).click();
  await expect.poll(() => chainTime(person)).toBeGreaterThanOrEqual(before + days * day);
}

async function chainTime({ stack }: Person): Promise<number> {
  const { timestamp } = await stack.client.getBlock();
  return Number(timestamp);
}

/** Adds blocks with the local tools: a draw waits for some. */
export async function mineBlocks(person: Person): Promise<void> {
  const { stack, t } = person;
  const before = await stack.client.getBlockNumber({ cacheTime: 0 });
  await person.goTo("me");
  await person.button(t("local:clock.mine", { count: 8 })).click();
  await expect.poll(() => stack.client.getBlockNumber({ cacheTime: 0 })).toBe(before + 8n);
}
