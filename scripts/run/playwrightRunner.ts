import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./findChromium.ts";
import { runCommand } from "./runCommand.ts";
import { oneFailed, type Runner } from "./tally.ts";

const command = ["test", "--reporter=list,json"];

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Runs a project's journeys in Chromium and counts from Playwright's JSON report. A flaky journey is a failed one. */
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
        const failed = unexpected + flaky || (code === 0 ? 0 : 1);
        return { tally: { passed: expected, failed, skipped }, output };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
