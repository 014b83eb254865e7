// Everything that is tested, one runner after the other, each counted from its machine-readable report.
import { hardhatRunner } from "./run/hardhatRunner.ts";
import { playwrightRunner } from "./run/playwrightRunner.ts";
import { countLine, runAll } from "./run/tally.ts";
import { vitestRunner } from "./run/vitestRunner.ts";

const sum = await runAll([
  hardhatRunner("contracts", "solidity"),
  hardhatRunner("protocol", "mocha"),
  vitestRunner("web", "web"),
  vitestRunner("services", "services"),
  playwrightRunner("journeys"),
]);

console.log(countLine(sum));
process.exit(sum.failed > 0 ? 1 : 0);
