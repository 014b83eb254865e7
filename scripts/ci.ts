// Everything that must hold before a change lands. `.ci/run` calls it on a clean checkout.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contractCoverage } from "./checks/contractCoverage.ts";
import { contractSizes, tooLarge, untoldFigures } from "./checks/contractSizes.ts";
import { localLeaks } from "./checks/localLeaks.ts";
import { lockfileFaults } from "./checks/lockfile.ts";
import { readSnapshot } from "./gas/snapshot.ts";
import { commandRunner } from "./run/commandRunner.ts";
import { faultRunner } from "./run/faultRunner.ts";
import { npmTestRunner } from "./run/npmTestRunner.ts";
import { playwrightRunner } from "./run/playwrightRunner.ts";
import { root } from "./run/root.ts";
import { staticRunners } from "./run/staticRunners.ts";
import { finish, runAll } from "./run/tally.ts";
import { vitestRunner } from "./run/vitestRunner.ts";

const build = ["build", "web/app", "--emptyOutDir", "--manifest", "--logLevel", "error"];

const sum = await runAll([
  faultRunner("lockfile", lockfileFaults),
  ...staticRunners,
  commandRunner("contracts compile", "hardhat", "build", "--no-tests", "--force", "--quiet"),
  commandRunner("generated files", "node", "scripts/generate.ts", "--check"),
  faultRunner("contract sizes", async () => tooLarge(contractSizes())),
  faultRunner("sizes and gas in the READMEs", async () =>
    ["README.md", "README.zh-CN.md"].flatMap((file) =>
      untoldFigures(readFileSync(join(root, file), "utf8"), contractSizes(), readSnapshot()).map(
        (fault) => `${file}: ${fault}`,
      ),
    ),
  ),
  commandRunner("proofs", "node", "scripts/prove.ts"),
  commandRunner("gas", "node", "scripts/gas.ts", "--check"),
  commandRunner("page builds", "vite", ...build),
  commandRunner("first load", "size-limit"),
  faultRunner("nothing local in the page", async () => localLeaks("web/app/dist")),
  faultRunner("contract coverage", async () => {
    const { isEnough, output } = await contractCoverage();
    return isEnough ? [] : [output];
  }),
  npmTestRunner,
  vitestRunner("further services", "further"),
  playwrightRunner("further journeys", "further"),
]);

finish(sum);
