import { type Browser, chromium } from "@playwright/test";
import { chromiumFlags } from "./chromiumFlags.ts";
import { findChromium } from "./findChromium.ts";

/** The Chromium that journeys run in, for a script. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
}
