import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./runCommand.ts";
import { oneFailed, type Runner } from "./tally.ts";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
}

/** Runs one project of `vitest.config.ts` and counts from its JSON report, never from its prose. */
export function vitestRunner(name: string, project: string): Runner {
  return {
    name,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), "parley-vitest-"));
      const file = join(folder, "report.json");
      try {
        const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
        const { code, output } = await runCommand("vitest", ["run", "--project", project, ...reporters]);
        const report: Report | undefined = await readFile(file, "utf8").then(JSON.parse, () => undefined);
        if (!report) return { tally: oneFailed, output };
        const failed = report.numFailedTests || (code === 0 ? 0 : 1);
        const skipped = report.numPendingTests + report.numTodoTests;
        return { tally: { passed: report.numPassedTests, failed, skipped }, output };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
