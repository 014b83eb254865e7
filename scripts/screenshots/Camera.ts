import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];
const themes = ["light", "dark"] as const;
const LONGEST_WAIT = 15_000;
/** Behind a dialog, what opened it may be busy for as long as the dialog is there. */
const skeleton = ".animate-breathe";

export interface Shot {
  name: string;
  /** A dialog covers the window; everything else is taken in its whole length. */
  isDialog?: boolean;
}

/** Takes what a page shows in each width and theme. The page stays as it is; only its window changes. */
export class Camera {
  readonly #folder: string;
  readonly #say: (line: string) => void;
  taken = 0;

  constructor(folder: string, say: (line: string) => void) {
    this.#folder = folder;
    this.#say = say;
  }

  async take(page: Page, { name, isDialog = false }: Shot): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const isWhole = await settled(page, isDialog ? skeleton : `${skeleton}, [aria-busy=true]`);
        const file = `${name}.${size.width}.${colorScheme}.png`;
        // The window grows with the page: a picture beyond the window would show the bar in its middle.
        if (!isDialog) await page.setViewportSize({ ...size, height: await lengthOf(page, size.height) });
        await page.screenshot({ path: join(this.#folder, file), animations: "disabled" });
        this.taken += 1;
        if (!isWhole) this.#say(`  ${file}: something was still loading`);
      }
    }
    this.#say(`  ${name}`);
  }
}

/** Waits until nothing is loading and the last change is painted. */
export async function settled(page: Page, loading = skeleton): Promise<boolean> {
  const isWhole = await page
    .waitForFunction((signs) => document.querySelector(signs) === null, loading, { timeout: LONGEST_WAIT })
    .then(() => true)
    .catch(() => false);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 2; frames++) await new Promise((next) => requestAnimationFrame(next));
  });
  return isWhole;
}

function lengthOf(page: Page, atLeast: number): Promise<number> {
  return page.evaluate((least) => Math.max(least, document.documentElement.scrollHeight), atLeast);
}
