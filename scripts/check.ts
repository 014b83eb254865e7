// The quick part: format, lint, import directions, lengths of files, types and unit tests. `npm test` runs everything else.
import { staticRunners } from "./run/staticRunners.ts";
import { finish, runAll } from "./run/tally.ts";
import { vitestRunner } from "./run/vitestRunner.ts";

const sum = await runAll([...staticRunners, vitestRunner("unit tests", "web")]);

finish(sum);
