import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Person } from "./Person.ts";
import { textKeys } from "./texts.ts";

/** Nothing for axe to find on the screen as it stands, and no text missing. */
export async function expectSound({ page, name }: Person, { axe = true } = {}): Promise<void> {
  const where = `${name} at ${new URL(page.url()).pathname}`;
  await page.locator("h1").waitFor({ state: "attached" });
  expect(await missingTexts(page), `texts missing: ${where}`).toEqual([]);
  if (!axe) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
  expect(found, `axe: ${where}`).toEqual([]);
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
