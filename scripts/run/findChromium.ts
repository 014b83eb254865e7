import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { runCommand } from "./runCommand.ts";

/** Chromium without the windows that nobody sees: a fifth less work for the same pages. */
const shell = "chromium-headless-shell";
const names = [shell, "google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const places = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A real Chromium: Debian's packages when root, otherwise an installed one, otherwise Playwright's download. */
export async function findChromium(): Promise<string> {
  const own = process.env.PARLEY_CHROMIUM;
  if (own && existsSync(own)) return own;
  if (!installed([shell])) await installPackage(shell);
  if (!installed(names)) await installPackage("chromium");
  const found = installed(names) ?? [...places, chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  const { code, output } = await runCommand("playwright", ["install", "chromium"]);
  if (code !== 0) throw new Error(`No Chromium is installed and none could be downloaded:\n${output}`);
  return chromium.executablePath();
}

/** Leaves it where it was when the system has no such package, or is not ours to change. */
async function installPackage(name: string): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing ${name} (once)…`);
  await runCommand("apt-get", ["update", "--quiet"]);
  await runCommand("apt-get", ["install", "--yes", "--quiet", "--no-install-recommends", name], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
}

function installed(wanted: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = wanted.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path));
}
