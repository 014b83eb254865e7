import { defineConfig } from "@playwright/test";
import { chromiumFlags } from "./scripts/run/chromiumFlags.ts";
import { findChromium } from "./scripts/run/findChromium.ts";

/** The journeys people make, in a real Chromium, upon a chain, a blob store and a page of each worker's own. */
export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.test.ts",
  projects: [
    { name: "journeys", grepInvert: /@further/ },
    { name: "further", grep: /@further/ },
  ],
  globalSetup: "./test/e2e/support/globalSetup.ts",
  outputDir: "test-results",
  // Each worker's chain has one clock, which journeys put forward: what shares a chain runs one after the other.
  fullyParallel: true,
  // One more than the cores: who waits for a block leaves its core to another.
  workers: 3,
  // A journey that passes only at the second attempt has found something: by hand each has one.
  retries: 0,
  forbidOnly: true,
  // Where other work goes on beside it, a journey of four people takes its time.
  timeout: 400_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: {
    actionTimeout: 30_000,
    // A trace costs a seventh of the time; `--trace=retain-on-failure` takes one where a failure is not plain.
    trace: "off",
    launchOptions: {
      executablePath: process.env.PARLEY_CHROMIUM ?? (await findChromium()),
      args: [...chromiumFlags],
    },
  },
});
