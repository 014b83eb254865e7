// Everything that is tested, each runner counted from its machine-readable report. What compiles leaves a core to what does
// not; the others read the artifacts that it writes, and of them two wait more than they work.
import { hardhatRunner } from "./run/hardhatRunner.ts";
import { playwrightRunner } from "./run/playwrightRunner.ts";
import { finish, runAll } from "./run/tally.ts";
import { vitestRunner } from "./run/vitestRunner.ts";

const sum = await runAll([
  [hardhatRunner("contracts", "solidity"), vitestRunner("web", "web")],
  [hardhatRunner("protocol", "mocha"), vitestRunner("services", "services")],
  playwrightRunner("journeys", "journeys"),
]);

finish(sum);
