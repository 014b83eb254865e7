import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { Known } from "./Known.ts";
import type { Person } from "./Person.ts";
import { textKeys } from "./texts.ts";

/** The screens that were found sound in this run, by whichever worker: journeys come by the same ones many times. */
const sound = new Known("axe");
const soundEverywhere = new Known("everywhere");

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

interface Look {
  axe?: boolean;
  /** A dialog that is to be judged whatever it stands before. */
  dialog?: Locator;
}

/** Nothing for axe to find on the screen as it stands, and no text missing. */
export async function expectSound({ page, name }: Person, { axe = true, dialog }: Look = {}): Promise<void> {
  const where = `${name} at ${new URL(page.url()).pathname}`;
  await page.locator("h1").waitFor({ state: "attached" });
  expect(await missingTexts(page), `texts missing: ${where}`).toEqual([]);
  if (!axe) return;
  let screen = await outlineOf(page, dialog);
  while (!sound.has(screen)) {
    const found = await judge(page, dialog);
    const before = screen;
    screen = await outlineOf(page, dialog);
    // What became another screen while it was judged is judged as that.
    if (found.length > 0 && screen !== before) continue;
    expect(found, `axe: ${where}`).toEqual([]);
    sound.add(before);
  }
}

/** What axe finds on the screen, or in the dialog alone. */
async function judge(page: Page, dialog?: Locator): Promise<string[]> {
  // There are no frames, for whose sake axe would put its answers together in a page of its own.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (dialog ? builder.include(await selectorOf(dialog)) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
}

/** On a wide screen in the light, and on a phone in the dark, which it fits. */
export async function expectSoundEverywhere(person: Person, look: Look = {}): Promise<void> {
  const { page } = person;
  await expectSound(person, look);
  const screen = await outlineOf(page, look.dialog);
  if (soundEverywhere.has(screen)) return;
  soundEverywhere.add(screen);
  await lookAt(page, phone, "dark");
  await expectSound(person, look);
  await expectFitting(person);
  await lookAt(page, desktop, "light");
}

/** The other way round as well: on a phone in the light, and on a wide screen in the dark. */
export async function expectSoundInEveryLook(person: Person): Promise<void> {
  const { page } = person;
  await expectSoundEverywhere(person);
  await lookAt(page, phone, "light");
  await expectSound(person);
  await lookAt(page, desktop, "dark");
  await expectSound(person);
  await lookAt(page, desktop, "light");
}

/** A click on a window that has just changed its size is lost when it comes before the first picture of that size. */
async function lookAt(page: Page, size: typeof phone, colorScheme: "light" | "dark"): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Nothing stands beyond the edge, where a phone would have to be dragged to the side to show it. */
async function expectFitting({ page, name }: Person): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond, `wider than a phone: ${name} at ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(0);
}

async function selectorOf(dialog: Locator): Promise<string> {
  const id = await dialog.getAttribute("id");
  if (!id) throw new Error("The dialog has no id to find it by.");
  return `[id="${id}"]`;
}

/** While a part of the page is fetched, what is there already is hidden with its heading: a screen begins when it shows. */
async function outlineOf(page: Page, dialog?: Locator): Promise<string> {
  if (!dialog) await page.locator("h1").filter({ visible: true }).first().waitFor();
  return (dialog ?? page.locator(":root")).evaluate(outline);
}

/**
 * What axe judges of a screen, without the words and values that differ from trade to trade: its elements with their
 * classes and attributes, whether text stands in them, the language, the colours and the width. What fades in, or
 * changes its colour, is judged when it has.
 */
async function outline(root: Element): Promise<string> {
  const fading = document.getAnimations().filter(({ playState, effect }) => {
    return playState === "running" && Number.isFinite(effect?.getComputedTiming().endTime);
  });
  const patience = new Promise((resolve) => setTimeout(resolve, 1_000));
  await Promise.race([patience, Promise.allSettled(fading.map(({ finished }) => finished))]);

  const values =
    /^(id|for|href|src|style|value|title|datetime|aria-(label|labelledby|describedby|controls|owns|valuetext|valuenow))$/;
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const lines = [`${document.documentElement.lang} ${innerWidth} ${isDark}`];
  // How a picture is drawn differs from address to address.
  for (const element of [root, ...root.querySelectorAll("*:not(svg *)")]) {
    const attributes = [...element.attributes].map((one) =>
      values.test(one.name) ? one.name : `${one.name}=${one.value}`,
    );
    const hasText = [...element.childNodes].some((child) => child.nodeType === 3 && child.nodeValue?.trim());
    let depth = 0;
    for (let above = element.parentElement; above; above = above.parentElement) depth++;
    lines.push(`${depth} ${element.localName} ${attributes.join(" ")} ${hasText ? "text" : ""}`);
  }
  return lines.join("\n");
}

/** What is shown or said where a text should be: a bare key, or a place that no value was put into. */
async function missingTexts(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? "");
    for (const element of document.querySelectorAll("[aria-label],[title],[placeholder]"))
      for (const name of ["aria-label", "title", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  });
  const keys = new Set(textKeys);
  return said.filter((text) => keys.has(text) || text.includes("{{"));
}
