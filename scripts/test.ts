// Everything that is tested, one runner after the other, each counted from its machine-readable report.
import { hardhatRunner } from "./run/hardhatRunner.ts";
import { playwrightRunner } from "./run/playwrightRunner.ts";
import { finish, runAll } from "./run/tally.ts";
import { vitestRunner } from "./run/vitestRunner.ts";

const sum = await runAll([
  hardhatRunner("contracts", "solidity"),
  hardhatRunner("protocol", "mocha"),
  vitestRunner("web", "web"),
  vitestRunner("services", "services"),
  playwrightRunner("journeys", "journeys"),
]);

finish(sum);
