import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../scripts/run/root.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** What no person sets: a part of something bigger is told whose it is, and the indexer tells its parts where its rows are. */
const own = ["PARLEY_PARENT_PID", "PARLEY_INDEXER_FOLDER", "PARLEY_INDEXER_SCHEMA", "PARLEY_PUSH_FOLDER"];

const variables = [
  "scripts/deployment/readDeploySettings.ts",
  "scripts/start/settings.ts",
  "web/indexer/chainSettings.ts",
  "web/indexer/config.ts",
  "web/indexer/src/api/settings.ts",
  "web/keeper/src/config.ts",
  "web/relay/src/config.ts",
].map((file) => {
  const named = new Set(read(file).match(/PARLEY_[A-Z_]+/g));
  return [file, [...named].filter((name) => !own.includes(name))] as const;
});

test.each(["README.md", "README.zh-CN.md"])(
  "%s names every variable, and none that nothing reads",
  (readme) => {
    const told = new Set(read(readme).match(/PARLEY_[A-Z_]+/g));
    for (const [file, named] of variables) {
      expect(named.length).toBeGreaterThan(4);
      expect(
        named.filter((name) => !told.has(name)),
        file,
      ).toEqual([]);
    }
    const known = new Set(variables.flatMap(([, named]) => named));
    expect([...told].filter((name) => !known.has(name))).toEqual([]);
  },
);
