import { expect, type Locator } from "@playwright/test";
import { type Hex, numberToHex } from "viem";
import type { Summary } from "../../../web/app/src/lib/signing/Summary.ts";
import { disputeOf } from "./desk.ts";
import { hasFocus, press, tabTo, type } from "./keys.ts";
import type { Person } from "./Person.ts";
import { anything, patternOf } from "./patternOf.ts";

/** Somewhere by the main navigation. */
export async function go(person: Person, place: "trades" | "pay" | "talk" | "desk" | "me"): Promise<void> {
  const { page, t } = person;
  const navigation = page.getByRole("navigation", { name: t("shell.navigation") });
  await tabTo(person, person.link(t(`shell.${place}`), navigation), "Shift+Tab");
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { level: 1, name: t(`pages.${place}`) });
  // Whoever cannot see that the page changed hears its heading.
  await expect.poll(() => hasFocus(heading)).toBe(true);
}

export function sheetOf({ page, t }: Person, action: Summary["action"]): Locator {
  return page.getByRole("dialog", { name: t(`wallet:confirm.actions.${action}`), exact: true });
}

export async function send(person: Person, action: Summary["action"]): Promise<void> {
  const sheet = sheetOf(person, action).filter({ has: person.button(person.t("wallet:confirm.send")) });
  await press(person, person.button(person.t("wallet:confirm.send"), sheet));
  await expect(sheet).toBeHidden();
}

export async function openTrade(person: Person, trade: Hex): Promise<void> {
  await go(person, "trades");
  await follow(person, `/trade/${trade}`);
  await person.page.getByRole("region", { name: person.t("trade:history.title") }).waitFor();
}

export async function deliver(seller: Person, trade: Hex): Promise<void> {
  await openTrade(seller, trade);
  const button = seller.button(seller.t("trade:act.deliver.button"));
  await press(seller, button);
  await send(seller, "deliver");
  await expect(button).toBeHidden();
}

/** Pays out all that is held. */
export async function release(buyer: Person, trade: Hex): Promise<void> {
  const { page, t } = buyer;
  await openTrade(buyer, trade);
  await press(buyer, buyer.button(t("trade:act.release.button")));
  const dialog = page.getByRole("dialog", { name: t("trade:act.release.title"), exact: true });
  const amount = patternOf(t("trade:act.release.amount", { amount: anything }));
  await press(buyer, dialog.getByRole("button", { name: amount }));
  await send(buyer, "release");
  await expect(dialog).toBeHidden();
}

/** Rules with reasons, by so many steps of the slider below its middle. */
export async function rule(arbitrator: Person, trade: Hex, steps: number): Promise<void> {
  const { page, t, stack } = arbitrator;
  await go(arbitrator, "desk");
  await follow(arbitrator, `/desk/case/${numberToHex(await disputeOf(stack, trade), { size: 32 })}`);
  await tabTo(arbitrator, page.getByRole("slider", { name: t("desk:vote.share") }));
  for (let step = 0; step < steps; step++) await page.keyboard.press("ArrowLeft");
  await type(arbitrator, page.getByRole("textbox", { name: t("desk:vote.reasons") }), "By the evidence.");
  await press(arbitrator, page.getByRole("checkbox", { name: t("desk:vote.consent") }), "Space");
  await press(arbitrator, arbitrator.button(t("desk:vote.submit")));
  await send(arbitrator, "courtVote");
  await page.getByRole("region", { name: t("case:award.title"), exact: true }).waitFor();
}

async function follow(person: Person, href: string): Promise<void> {
  const { page } = person;
  await press(person, page.getByRole("link").and(page.locator(`[href="${href}"]`)));
}
