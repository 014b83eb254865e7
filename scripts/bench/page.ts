// Measures how long people wait for the page: as `npm start` builds and serves it, in a Chromium that is as slow as a phone.
// Prints medians, and beside them the least and the most:  npm run bench:page -- [runs]
import { makeRunFolder } from "../../test/e2e/support/runFolder.ts";
import { Stack } from "../../test/e2e/support/Stack.ts";
import type { Vitals } from "../../test/e2e/support/vitals.ts";
import { launchChromium } from "../run/launchChromium.ts";
import { seed } from "../seed/seed.ts";
import { measure } from "./measure.ts";
import { phone } from "./phone.ts";
import { visits } from "./visits.ts";

const runs = Number(process.argv[2] ?? 5);
/** The most that somebody is to wait, and that anything may move. */
const budgets = {
  lcp: { name: "LCP", most: 1_800, digits: 0, unit: " ms" },
  inp: { name: "INP", most: 150, digits: 0, unit: " ms" },
  cls: { name: "CLS", most: 0.05, digits: 3, unit: "" },
} as const;
const kinds = ["lcp", "inp", "cls"] as const;

const endRun = await makeRunFolder();
const browser = await launchChromium();
const stack = await Stack.start();
try {
  console.log("Seeding a chain…");
  await seed(stack.config, "en");
  console.log(`\n${phone}; files as npm start serves them; medians of ${runs} visits\n`);
  print(
    "visit",
    kinds.map((kind) => budgets[kind].name),
  );
  print(
    "budget",
    kinds.map((kind) => write(kind, budgets[kind].most)),
  );
  for (const visit of visits) {
    const measured = await measure(browser, stack, visit, runs);
    print(
      visit.name,
      kinds.map((kind) => summary(kind, measured)),
    );
  }
} finally {
  await browser.close();
  await stack.stop();
  await endRun();
}

function summary(kind: keyof Vitals, measured: readonly Vitals[]): string {
  const values = measured.map((vitals) => vitals[kind]).sort((a, b) => a - b);
  const median = values[Math.floor(values.length / 2)] ?? Number.NaN;
  const range = `${write(kind, values[0] ?? Number.NaN)} … ${write(kind, values.at(-1) ?? Number.NaN)}`;
  return `${median > budgets[kind].most ? "✘" : "✔"} ${write(kind, median)} (${range})`;
}

function write(kind: keyof Vitals, value: number): string {
  const { digits, unit } = budgets[kind];
  return `${value.toFixed(digits)}${unit}`;
}

function print(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(12), ...cells.map((cell) => cell.padEnd(32))].join(" "));
}
