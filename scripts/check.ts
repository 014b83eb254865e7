// The quick part: format, lint, import directions, types and unit tests. `npm test` runs everything else.
import { findWrongImports } from "./checks/importDirections.ts";
import { commandRunner } from "./run/commandRunner.ts";
import { countLine, oneFailed, onePassed, type Runner, runAll } from "./run/tally.ts";
import { vitestRunner } from "./run/vitestRunner.ts";

const importDirections: Runner = {
  name: "import directions",
  run: async () => {
    const wrong = findWrongImports();
    return { tally: wrong.length > 0 ? oneFailed : onePassed, output: wrong.join("\n") };
  },
};

const sum = await runAll([
  commandRunner("format and lint", "biome", "check", "--max-diagnostics=100", "."),
  commandRunner("Solidity format", "prettier", "--check", "contracts/**/*.sol", "test/contracts/**/*.sol"),
  importDirections,
  commandRunner("types", "tsc", "--noEmit", "-p", "."),
  vitestRunner("unit tests", "web"),
]);

console.log(countLine(sum));
process.exit(sum.failed > 0 ? 1 : 0);
