import { expect, type Locator, type Page } from "@playwright/test";
import { getAddress } from "viem";
import type { Summary } from "../../../web/app/src/lib/signing/Summary.ts";
import { expectSound, expectSoundEverywhere } from "./expectSound.ts";
import type { Person } from "./Person.ts";
import { anything, patternOf } from "./patternOf.ts";
import { expectMoved, type Foretold, readSheet } from "./sheet.ts";

/** Makes a wallet as a person does: writes the words down, looks three of them up, chooses a password. */
export async function createWallet(person: Person): Promise<void> {
  const { page, t } = person;
  await page.goto("/");
  await person.button(t("wallet:welcome.create")).click();
  const words = await writeDown(person);
  person.phrase = words.join(" ");
  await page.getByLabel(t("wallet:create.written")).check();
  await person.button(t("wallet:create.toCheck")).click();
  await lookUp(person, words);
  await person.button(t("wallet:create.toPassword")).click();
  await choosePassword(person, t("wallet:create.finish"));
  await arrive(person);
}

/** Brings a wallet back from its words, on another device. */
export async function restoreWallet(person: Person, phrase: string): Promise<void> {
  const { page, t } = person;
  person.phrase = phrase;
  await page.goto("/");
  await person.button(t("wallet:welcome.restore")).click();
  await page.getByLabel(t("wallet:restore.words")).fill(phrase);
  await person.button(t("wallet:restore.toPassword")).click();
  await choosePassword(person, t("wallet:restore.finish"));
  await arrive(person);
}

/** Back in after the page was closed; the place that was asked for opens then. */
export async function unlock(person: Person): Promise<void> {
  const { page, t, password } = person;
  await page.getByLabel(t("wallet:password.label"), { exact: true }).fill(password);
  await person.button(t("wallet:unlock.action")).click();
}

/**
 * Reads what the wallet is about to sign and confirms it. Of a transaction what was read is held against what then moved;
 * what a signature says is for the caller to judge.
 */
export async function confirm(person: Person, action: Summary["action"]): Promise<Foretold[]> {
  const before = await person.stack.client.getBlockNumber({ cacheTime: 0 });
  const said = await agree(person, action);
  if (!action.startsWith("sign")) await expectMoved(person, said, before);
  return said;
}

/** Reads and confirms, whatever becomes of it. */
export async function agree(person: Person, action: Summary["action"]): Promise<Foretold[]> {
  const { page, t } = person;
  const title = t(`wallet:confirm.actions.${action}`);
  const agreeing = (within: Page | Locator) =>
    person.button(t("wallet:confirm.sign"), within).or(person.button(t("wallet:confirm.send"), within));
  // The dialog that led here may have the same name.
  const sheet = page.getByRole("dialog", { name: title, exact: true }).filter({ has: agreeing(page) });
  const button = agreeing(sheet);
  await expect(button).toBeEnabled();
  const said = await readSheet(person, sheet);
  await expectSound(person, { dialog: sheet });
  await button.click();
  await expect(sheet).toBeHidden();
  return said;
}

/** Looks the words up again, which takes the password. */
export async function revealPhrase(person: Person): Promise<void> {
  const { page, t } = person;
  await person.goTo("me");
  await person.button(t("wallet:security.showPhrase")).click();
  const dialog = page.getByRole("dialog", { name: t("wallet:security.showPhrase"), exact: true });
  await dialog.waitFor();
  await expectSoundEverywhere(person);
  await dialog.getByLabel(t("wallet:password.label"), { exact: true }).fill(person.password);
  await person.button(t("wallet:security.show"), dialog).click();
  expect((await writeDown(person)).join(" ")).toBe(person.phrase);
  await expectSoundEverywhere(person);
  await person.button(t("wallet:security.done"), dialog).click();
}

/** From then on the wallet opens with the new password. */
export async function changePassword(person: Person, next: string): Promise<void> {
  const { page, t } = person;
  await person.goTo("me");
  await person.button(t("wallet:security.changePassword")).click();
  const dialog = page.getByRole("dialog", { name: t("wallet:security.changePassword"), exact: true });
  await dialog.waitFor();
  await expectSoundEverywhere(person);
  await dialog.getByLabel(t("wallet:password.current"), { exact: true }).fill(person.password);
  await dialog.getByLabel(t("wallet:password.new"), { exact: true }).fill(next);
  await dialog.getByLabel(t("wallet:password.repeat"), { exact: true }).fill(next);
  await person.button(t("wallet:security.changePassword"), dialog).click();
  await expect(dialog).toBeHidden();
  person.password = next;
}

async function writeDown({ page, t }: Person): Promise<string[]> {
  const items = page.getByRole("list", { name: t("wallet:phrase.label") }).getByRole("listitem");
  await expect(items).toHaveCount(12);
  const lines = await items.allInnerTexts();
  return lines.map((line) => line.trim().split(/\s+/).at(-1) ?? "");
}

async function lookUp({ page, t }: Person, words: readonly string[]): Promise<void> {
  // The language control is a group too: what is waited for is a question.
  await page
    .getByRole("group", { name: patternOf(t("wallet:create.question", { position: anything })) })
    .first()
    .waitFor();
  for (const [place, word] of words.entries()) {
    const question = page.getByRole("group", {
      name: t("wallet:create.question", { position: place + 1 }),
      exact: true,
    });
    if ((await question.count()) > 0) await question.getByRole("radio", { name: word, exact: true }).check();
  }
}

async function choosePassword(person: Person, finish: string): Promise<void> {
  const { page, t, password } = person;
  await page.getByLabel(t("wallet:password.new"), { exact: true }).fill(password);
  await page.getByLabel(t("wallet:password.repeat"), { exact: true }).fill(password);
  await person.button(finish).click();
}

/** Home; and the address, as the person would copy it to give it to somebody. */
async function arrive(person: Person): Promise<void> {
  const { page, t } = person;
  await page.getByRole("heading", { level: 1, name: t("pages.home"), exact: true }).waitFor();
  await person.goTo("me");
  const name = t("wallet:accounts.unnamed", { number: 1 });
  await person.button(t("wallet:accounts.copy", { name })).click();
  person.address = getAddress(await page.evaluate(() => navigator.clipboard.readText()));
}
