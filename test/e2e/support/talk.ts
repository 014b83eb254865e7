import { expect, type Locator } from "@playwright/test";
import { expectSoundEverywhere } from "./expectSound.ts";
import type { Person } from "./Person.ts";
import { confirm } from "./wallet.ts";

/** Turns messages on: one signature says whose key it is. */
export async function turnOnTalk(person: Person): Promise<void> {
  const { t } = person;
  await person.goTo("talk");
  await person.button(t("talk:open.off.act")).click();
  await confirm(person, "signTalkKey");
  await expect(person.page.getByText(t("talk:list.empty.title"))).toBeVisible();
}

/** Begins a conversation with these, by their addresses. */
export async function beginTalk(person: Person, others: readonly Person[], subject?: string): Promise<void> {
  const { page, t } = person;
  await person.goTo("talk");
  await person.link(t("talk:list.begin")).first().click();
  for (const other of others) await page.getByLabel(t("talk:begin.person.label")).fill(other.address);
  if (subject) await page.getByLabel(t("talk:begin.subject.label")).fill(subject);
  await person.button(t(others.length > 1 ? "talk:begin.group" : "talk:begin.act")).click();
  await expect(page.getByLabel(t("talk:composer.label"))).toBeVisible();
}

/** Writes into the conversation that stands open. */
export async function say(person: Person, words: string): Promise<void> {
  const { page, t } = person;
  await page.getByLabel(t("talk:composer.label")).fill(words);
  await person.button(t("talk:composer.send")).click();
  await expect(messages(person).getByText(words, { exact: true })).toBeVisible();
}

export const messages = ({ page, t }: Person): Locator =>
  page.getByRole("list", { name: t("talk:room.messages") });

/** Waits until the conversation that stands open shows these words. */
export async function hear(person: Person, words: string): Promise<void> {
  await expect(messages(person).getByText(words, { exact: true })).toBeVisible();
}

/** How far one's own message came, as the page says it. */
export async function expectProgress(
  person: Person,
  words: string,
  progress: "waiting" | "sent" | "delivered" | "read",
): Promise<void> {
  const message = messages(person).getByRole("article").filter({ hasText: words });
  await expect(message.getByText(person.t(`talk:progress.${progress}`), { exact: true })).toBeAttached();
}

/** Sends a file into the conversation that stands open. */
export async function attach(person: Person, name: string, content: Uint8Array): Promise<void> {
  const mimeType = name.endsWith(".png") ? "image/png" : "text/plain";
  const file = { name, mimeType, buffer: Buffer.from(content) };
  await person.page.getByLabel(person.t("talk:composer.attach")).first().setInputFiles(file);
  await expect(messages(person).getByText(name)).toBeVisible();
}

/** Two people compare the digits that each sees for the other, and say that they are the same. */
export async function verify(one: Person, other: Person): Promise<void> {
  const seen = [];
  for (const person of [one, other]) {
    const { page, t } = person;
    const room = page.url();
    await person.link(t("talk:standing.unverified")).click();
    await page.getByText(t("talk:safety.lead")).waitFor();
    seen.push(await page.getByText(/^\D*(\d{5}\s*){8}$/).innerText());
    await expectSoundEverywhere(person);
    await person.button(t("talk:safety.compared")).click();
    await expect(page.getByText(t("talk:person.verified"))).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(room);
    await expect(page.getByText(t("talk:standing.verified"))).toBeVisible();
  }
  const [mine, theirs] = seen.map((text) => text.replace(/\D/g, ""));
  expect(mine).toHaveLength(40);
  expect(mine).toBe(theirs);
}

/** Gives the other of the conversation that stands open a name, which it then goes by. */
export async function nameContact(person: Person, name: string): Promise<void> {
  const { page, t } = person;
  await person.link(t("talk:standing.verified")).click();
  await person.button(t("wallet:contacts.add")).click();
  const dialog = page.getByRole("dialog", { name: t("wallet:contacts.add"), exact: true });
  await dialog.getByRole("textbox", { name: t("wallet:contacts.name") }).fill(name);
  await expectSoundEverywhere(person);
  await person.button(t("wallet:contacts.save"), dialog).click();
  await expect(dialog).toBeHidden();
  await page.goBack();
  await person.heading(name).waitFor();
}

/** Takes up the only conversation that a stranger began. */
export async function acceptRequest(person: Person): Promise<void> {
  const { page, t } = person;
  await person.goTo("talk");
  await page.getByRole("link", { name: t("talk:list.requests", { count: 1 }) }).click();
  await person.button(t("talk:requests.accept")).click();
  await expect(page.getByLabel(t("talk:composer.label"))).toBeVisible();
}
