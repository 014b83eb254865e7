import { expect } from "@playwright/test";
import { expectSound } from "./expectSound.ts";
import type { Person } from "./Person.ts";
import { confirm } from "./wallet.ts";

/** Signs an offer that leaves the buyer what is typed, and gives the link that carries it. */
export async function offer(person: Person, toBuyer: string): Promise<string> {
  const { page, t } = person;
  await signOffer(person, toBuyer);
  const signed = page.getByRole("dialog", { name: t("trade:offers.signedTitle"), exact: true });
  const link = await signed.getByRole("textbox", { name: t("trade:offers.linkLabel") }).inputValue();
  await expectSound(person);
  await person.button(t("dialog.close"), signed).click();
  return link;
}

export async function signOffer(person: Person, toBuyer: string): Promise<void> {
  const { page, t } = person;
  await person.button(t("trade:offers.make")).click();
  const dialog = page.getByRole("dialog", { name: t("trade:offers.makeTitle"), exact: true });
  await dialog.getByRole("textbox").first().fill(toBuyer);
  await expectSound(person);
  await person.button(t("trade:offers.sign"), dialog).click();
  await confirm(person, "signSettlement");
}

/** Accepts the other side's offer that is shown. */
export async function accept(person: Person, action: "settle" | "settleCase" = "settle"): Promise<void> {
  const button = person.button(person.t("trade:offers.accept"));
  await button.click();
  await confirm(person, action);
  await expect(button).toBeHidden();
}

/** Opens a link that somebody sent, by pasting it where the app asks for one. */
export async function pasteLink(person: Person, link: string): Promise<void> {
  const { page, t } = person;
  await person.goTo("pay");
  await page.getByRole("textbox", { name: t("pay:open.label") }).fill(link);
  await person.button(t("pay:open.submit")).click();
}
