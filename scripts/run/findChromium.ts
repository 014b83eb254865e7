import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { runCommand } from "./runCommand.ts";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const places = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A real Chromium: an installed one, otherwise Debian's package when root, otherwise Playwright's download. */
export async function findChromium(): Promise<string> {
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium (once)…");
    await runCommand("apt-get", ["update", "--quiet"]);
    await runCommand("apt-get", ["install", "--yes", "--quiet", "--no-install-recommends", "chromium"], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  const packaged = installed();
  if (packaged) return packaged;
  const { code, output } = await runCommand("playwright", ["install", "chromium"]);
  if (code !== 0) throw new Error(`No Chromium is installed and none could be downloaded:\n${output}`);
  return chromium.executablePath();
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const own = process.env.PARLEY_CHROMIUM ? [process.env.PARLEY_CHROMIUM] : [];
  return [...own, ...candidates, ...places, chromium.executablePath()].find((path) => existsSync(path));
}
