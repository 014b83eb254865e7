// Runs one kind of Hardhat's tests and writes what it counted as JSON: `hardhatTests.ts solidity|mocha FILE`.
import { readFileSync, writeFileSync } from "node:fs";
import hre from "hardhat";
import { countSuites } from "./countSuites.ts";
import type { Tally } from "./tally.ts";

const [kind, file] = process.argv.slice(2);
if (!file) throw new Error("Usage: hardhatTests.ts solidity|mocha FILE");
writeFileSync(file, JSON.stringify(kind === "mocha" ? await runMocha(file) : await runSolidity()));
process.exit();

/** Of the suites, since Hardhat fills its summary only where several kinds of tests run together. */
async function runSolidity(): Promise<Tally> {
  const { value, error } = await hre.tasks.getTask(["test", "solidity"]).run({ noCompile: false });
  return countSuites((value ?? error).suiteResults);
}

/** Mocha's own JSON report, since Hardhat's summary counts skipped tests among the passed ones. */
async function runMocha(file: string): Promise<Tally> {
  const mocha = hre.config.test.mocha as { reporter?: string; reporterOption?: object };
  mocha.reporter = "json";
  mocha.reporterOption = { output: file };
  await hre.tasks.getTask(["test", "mocha"]).run({ noCompile: false });
  const { stats, failures } = JSON.parse(readFileSync(file, "utf8"));
  for (const { fullTitle, err } of failures) console.log(`\n✗ ${fullTitle}\n${err.stack ?? err.message}`);
  return { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
}
