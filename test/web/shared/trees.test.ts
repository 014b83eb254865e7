import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const trees = globSync("test/contracts/**/*.tree", { cwd: root }).sort();
/** What follows an arrow is an error's name, a status in two words, or a sentence. */
const ERROR = /→ ((?:ERC\d+)?(?:[A-Z][a-z]+){2,})\b/g;

const read = (file: string): string => readFileSync(join(root, file), "utf8");
/** What is commented out is neither declared nor tested. */
const codeIn = (folder: string): string =>
  globSync(`${folder}/**/*.sol`, { cwd: root })
    .map((file) => read(file).replace(/^\s*\/\/.*$/gm, ""))
    .join("\n");

const contracts = codeIn("contracts");
const tests = new Map([...new Set(trees.map(dirname))].map((folder) => [folder, codeIn(folder)]));

it("are there", () => {
  expect(trees.length).toBeGreaterThanOrEqual(30);
});

describe.each(trees)("%s", (tree) => {
  const name = basename(tree, ".tree");
  const errors = [...new Set([...read(tree).matchAll(ERROR)].map(([, error]) => error as string))];

  it("begins with a function that there is, beside its tests", () => {
    expect(read(tree).split(/[\s(]/)[0]).toBe(name);
    expect(contracts).toMatch(new RegExp(`function ${name}\\(`));
    expect(globSync(join(dirname(tree), `${name}.t.sol`), { cwd: root })).toHaveLength(1);
  });

  it("names no error that no test beside it expects", () => {
    const isExpected = (error: string) =>
      new RegExp(`\\b${error}\\.selector\\b`).test(tests.get(dirname(tree)) ?? "");
    expect(errors).not.toHaveLength(0);
    expect(errors.filter((error) => !isExpected(error))).toEqual([]);
  });
});
