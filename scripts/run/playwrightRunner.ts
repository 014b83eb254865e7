import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./findChromium.ts";
import { pagesAtFailure } from "./pagesAtFailure.ts";
import { runCommand } from "./runCommand.ts";
import { oneFailed, type Runner } from "./tally.ts";

/** A second attempt, since a machine under load fails one of a hundred; it is named, never silent. */
const command = ["test", "--reporter=list,json", "--retries=1"];

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/**
 * Runs a project's journeys in Chromium and counts from Playwright's JSON report. What passes only at the second attempt
 * counts as passed and is told with what stopped the first.
 */
export function playwrightRunner(name: string, project: string): Runner {
  return {
    name,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), "parley-playwright-"));
      const file = join(folder, "report.json");
      try {
        const env = { PARLEY_CHROMIUM: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
        const { code, output } = await runCommand("playwright", [...command, `--project=${project}`], {
          env,
        });
        const report: Report | undefined = await readFile(file, "utf8").then(JSON.parse, () => undefined);
        if (!report) return { tally: oneFailed, output };
        const { expected, unexpected, flaky, skipped } = report.stats;
        const failed = unexpected || (code === 0 ? 0 : 1);
        const told = failed + flaky === 0 ? "" : `${await pagesAtFailure()}\n${output.trimEnd()}`;
        if (failed === 0 && flaky > 0) console.log(`${told}\n! ${flaky} passed only at the second attempt.`);
        return { tally: { passed: expected + flaky, failed, skipped }, output: told };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
