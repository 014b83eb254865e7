import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Person } from "./Person.ts";
import { textKeys } from "./texts.ts";

/** The screens that axe has found sound in this worker: journeys come by the same ones many times. */
const sound = new Set<string>();
const soundEverywhere = new Set<string>();

/** Nothing for axe to find on the screen as it stands, and no text missing. */
export async function expectSound({ page, name }: Person, { axe = true } = {}): Promise<void> {
  const where = `${name} at ${new URL(page.url()).pathname}`;
  await page.locator("h1").waitFor({ state: "attached" });
  expect(await missingTexts(page), `texts missing: ${where}`).toEqual([]);
  if (!axe) return;
  await page.evaluate(standStill);
  const screen = await page.evaluate(outline);
  if (sound.has(screen)) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
  expect(found, `axe: ${where}`).toEqual([]);
  sound.add(screen);
}

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** On a wide screen in the light, and on a phone in the dark. */
export async function expectSoundEverywhere(person: Person): Promise<void> {
  const { page } = person;
  await expectSound(person);
  const screen = await page.evaluate(outline);
  if (soundEverywhere.has(screen)) return;
  soundEverywhere.add(screen);
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectSound(person);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(desktop);
}

/** What fades in, or changes its colour, is judged when it has; what never comes to an end is judged as it is. */
async function standStill(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  const patience = new Promise((resolve) => setTimeout(resolve, 1_000));
  await Promise.race([patience, Promise.allSettled(ending.map(({ finished }) => finished))]);
}

/**
 * What axe judges of a screen, without the words and values that differ from trade to trade: its elements with their
 * classes and attributes, whether text stands in them, the language, the colours and the width.
 */
function outline(): string {
  const said =
    /^(id|for|href|src|style|value|title|datetime|aria-(label|labelledby|describedby|controls|owns|valuetext|valuenow))$/;
  const lines = [`${innerWidth} ${matchMedia("(prefers-color-scheme: dark)").matches}`];
  // How a picture is drawn differs from address to address.
  for (const element of document.querySelectorAll("*:not(svg *)")) {
    const attributes = [...element.attributes].map((one) =>
      said.test(one.name) ? one.name : `${one.name}=${one.value}`,
    );
    const hasText = [...element.childNodes].some((child) => child.nodeType === 3 && child.nodeValue?.trim());
    let depth = 0;
    for (let above = element.parentElement; above; above = above.parentElement) depth++;
    lines.push(`${depth} ${element.localName} ${attributes.join(" ")} ${hasText ? "text" : ""}`);
  }
  return lines.join("\n");
}

/** What is shown or said where a text should be: a bare key, or a place that no value was put into. */
async function missingTexts(page: Person["page"]): Promise<string[]> {
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
