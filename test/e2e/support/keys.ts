import { expect, type Locator } from "@playwright/test";
import type { Person } from "./Person.ts";

/** More stops than any screen has: who has not come there by then never will. */
const patience = 90;

/** Goes on with Tab until what is wanted has the focus, and sees that the focus shows. */
export async function tabTo(
  person: Person,
  wanted: Locator,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  await wanted.waitFor({ state: "attached" });
  for (let stop = 0; stop < patience; stop++) {
    if (await hasFocus(wanted)) return expectVisibleFocus(person);
    await person.page.keyboard.press(key);
  }
  throw new Error(`${person.name} cannot reach ${wanted} with ${key}.`);
}

/** Presses a button or follows a link by the keyboard alone. */
export async function press(
  person: Person,
  wanted: Locator,
  key: "Enter" | "Space" = "Enter",
): Promise<void> {
  await expect(wanted).toBeEnabled();
  await tabTo(person, wanted);
  await person.page.keyboard.press(key);
}

export async function type(person: Person, field: Locator, text: string): Promise<void> {
  await tabTo(person, field);
  await person.page.keyboard.press("ControlOrMeta+A");
  await person.page.keyboard.type(text);
}

/** Picks one of several: Tab comes to the group, arrows move within it. */
export async function pick(person: Person, group: Locator, wanted: Locator): Promise<void> {
  const { page } = person;
  const radios = group.getByRole("radio");
  for (let stop = 0; stop < patience && !(await hasFocusWithin(radios)); stop++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let step = await radios.count(); step > 0 && !(await wanted.isChecked()); step--)
    await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeChecked();
  await expectVisibleFocus(person);
}

/** While a dialog is open Tab stays in it, forwards and backwards. */
export async function expectTrapped({ page }: Person, dialog: Locator): Promise<void> {
  await expect.poll(() => hasFocusWithin(dialog)).toBe(true);
  for (const key of ["Tab", "Shift+Tab"] as const)
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press(key);
      // Whoever comes to the dialog's edge is handed on a moment later.
      await expect.poll(() => hasFocusOutside(dialog), `${key} leaves the dialog`).toBe(false);
    }
}

export async function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => element === document.activeElement);
}

async function hasFocusWithin(within: Locator): Promise<boolean> {
  const each = await within.evaluateAll((elements) =>
    elements.some((element) => element.contains(document.activeElement)),
  );
  return each;
}

/** Guards around a dialog hand the focus on; they are no place to be. */
async function hasFocusOutside(dialog: Locator): Promise<boolean> {
  return dialog.evaluate((element) => {
    const active = document.activeElement;
    const isGuard = active?.hasAttribute("data-base-ui-focus-guard") ?? false;
    return active !== null && active !== document.body && !isGuard && !element.contains(active);
  });
}

/** Something on the screen says where the focus is: an outline of its own, or of what holds it. */
async function expectVisibleFocus({ page }: Person): Promise<void> {
  const shows = () =>
    page.evaluate(() => {
      for (let one = document.activeElement; one; one = one.parentElement) {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) return true;
      }
      return false;
    });
  await expect.poll(shows).toBe(true);
}
