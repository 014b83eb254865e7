import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../..");
const CLASSES = Array.from({ length: 40 }, (_, index) => `A-${String(index + 1).padStart(2, "0")}`);
const PARTS = 4;
const CITATIONS = /^`[^`]+\.test\.tsx?`|^`[^`]+\.t\.sol`/;
const REASON = /^[A-Z]\w* \w/;
/** `file`: `test`, `test` — and more such groups behind semicolons. */
const FILE = /^`([^`]+)`: (`[^`]+`(?:, `[^`]+`)*)$/;

type Citation = { class: string; file: string; test: string };

const rows = readFileSync(join(folder, "attacks.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| A-"))
  .map((line) => line.slice(1, -1).split(" | "))
  .map(([name = "", ...cells]) => ({
    class: name.trim().slice(0, 4),
    cells: cells.map((cell) => cell.trim()),
  }));

const citations = rows.flatMap((row) =>
  row.cells.filter((cell) => CITATIONS.test(cell)).flatMap((cell) => citationsIn(row.class, cell)),
);

function citationsIn(name: string, cell: string): Citation[] {
  return cell.split("; ").flatMap((group) => {
    const [, file, tests] = FILE.exec(group) ?? [];
    if (file === undefined || tests === undefined)
      throw new Error(`${name} cites in no known form: ${group}`);
    return tests.split("`, `").map((test) => ({ class: name, file, test: test.replaceAll("`", "") }));
  });
}

/** What is commented out is no test; a title may stand in a line of its own. */
function textOf(file: string): string {
  const text = readFileSync(join(folder, file), "utf8");
  return text.replace(/^\s*\/\/.*$/gm, "").replace(/\(\s+/g, "(");
}

function isThere({ file, test: name }: Citation): boolean {
  const text = textOf(file);
  if (file.endsWith(".sol")) return text.includes(`function ${name}(`);
  return ['"', "`"].some((quote) => text.includes(`(${quote}${name}${quote}`));
}

function bears({ class: name, file, test: title }: Citation): boolean {
  return file.endsWith(".sol") ? `${title}_`.includes(`_${name.replace("-", "")}_`) : title.includes(name);
}

test("every class has its row, in order, and no cell is empty", () => {
  expect(rows.map((row) => row.class)).toEqual(CLASSES);
  for (const { class: name, cells } of rows) {
    expect(cells, name).toHaveLength(PARTS);
    for (const cell of cells) expect(cell, name).toMatch(CITATIONS.test(cell) ? CITATIONS : REASON);
  }
});

test("every test that is cited is in its file", () => {
  expect(citations.filter((citation) => !isThere(citation))).toEqual([]);
});

test("every class is named by a test, and every Solidity test that is cited names its class", () => {
  const named = new Set(citations.filter(bears).map((citation) => citation.class));
  expect(CLASSES.filter((name) => !named.has(name))).toEqual([]);
  expect(citations.filter((citation) => citation.file.endsWith(".sol") && !bears(citation))).toEqual([]);
});

test("no Solidity test names a class that is none", () => {
  const files = readdirSync(join(folder, "contracts"), { recursive: true, encoding: "utf8" });
  const text = files
    .filter((file) => file.endsWith(".t.sol"))
    .map((file) => textOf(join("contracts", file)))
    .join("\n");
  const named = [...text.matchAll(/function test(?:\w*_)?A(\d\d)(?![0-9A-Za-z])/g)];
  expect(named.length).toBeGreaterThan(CLASSES.length);
  expect(named.map(([, number]) => `A-${number}`).filter((name) => !CLASSES.includes(name))).toEqual([]);
});
