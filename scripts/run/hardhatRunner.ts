import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./runCommand.ts";
import { oneFailed, type Runner, type Tally } from "./tally.ts";

/** Runs Hardhat's tests in a process of their own; one that ends without a count has failed. */
export function hardhatRunner(name: string, kind: "solidity" | "mocha"): Runner {
  return {
    name,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), "parley-hardhat-"));
      const file = join(folder, "tally.json");
      try {
        const { code, output } = await runCommand("node", ["scripts/run/hardhatTests.ts", kind, file]);
        const tally: Tally | undefined = await readFile(file, "utf8").then(JSON.parse, () => undefined);
        const isWhole = code === 0 && tally?.passed !== undefined;
        return { tally: isWhole ? tally : oneFailed, output };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
