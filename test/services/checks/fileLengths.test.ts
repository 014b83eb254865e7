import { expect, test } from "vitest";
import { faultOf, findLongFiles } from "../../../scripts/checks/fileLengths.ts";

const filled = (first: string, lines: number) => `${first}\n${"\n// A line.".repeat(lines - 2)}\n`;
const sources = {
  contract: ["contracts/escrow/Escrow.sol", "contract Escrow {}"],
  library: ["contracts/escrow/Split.sol", "library Split {}"],
  module: ["web/shared/escrow/terms.ts", "export const terms = 1;"],
  component: ["web/app/src/features/pay/PayForm.tsx", "export const PayForm = () => null;"],
} as const;

test.each([
  ["contract", 400],
  ["library", 150],
  ["module", 300],
  ["component", 300],
] as const)("a %s has at most %d lines", (kind, most) => {
  const [file, first] = sources[kind];
  expect(faultOf(file, filled(first, most))).toBeUndefined();
  expect(faultOf(file, filled(first, most + 1))).toMatch(
    new RegExp(`^${file} has ${most + 1} lines; .* at most ${most}$`),
  );
});

test("what is no source may be as long as it is", () => {
  expect(faultOf("README.md", filled("# Parley", 1_000))).toBeUndefined();
  expect(faultOf("web/app/src/locales/en/case.json", filled("{", 1_000))).toBeUndefined();
});

test("no source of the tree is too long", () => {
  expect(findLongFiles()).toEqual([]);
});
