import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { root } from "../../../scripts/run/root.ts";

/** The scripts that Chromium has loaded, as paths on the page's server. */
export async function loadedScripts(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const paths = names.map((name) => new URL(name).pathname.slice(1)).filter((path) => path.endsWith(".js"));
  return [...new Set(paths)].sort();
}

/** Every script but these is on its way until it is let through. */
export async function holdOthers(page: Page, files: readonly string[]): Promise<() => void> {
  let letThrough = () => {};
  const passing = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/*.js", async (route) => {
    if (!files.includes(new URL(route.request().url()).pathname.slice(1))) await passing;
    await route.continue();
  });
  return letThrough;
}

/** Bytes of built files as a static host sends them. */
export function gzipSize(folder: string, files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(root, folder, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
