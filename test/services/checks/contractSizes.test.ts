import { expect, test } from "vitest";
import { tooLarge, untoldSizes } from "../../../scripts/checks/contractSizes.ts";

const sizes = [
  { name: "Escrow", bytes: 23_156 },
  { name: "Court", bytes: 24_576 },
];

const readme = (escrow: string, court: string) => `# Cost

| Bytes | Escrow | Court |
|---|---|---|
| \`viaIR\`, 200 runs | 1 | 2 |
| **\`viaIR\`, 800 runs** | **${escrow}** | **${court}** |
| \`viaIR\`, 3,000 runs | 3 | 4 |
`;

test("code is too large from one byte above what chains take", () => {
  expect(tooLarge(sizes)).toEqual([]);
  expect(tooLarge([{ name: "Court", bytes: 24_577 }])).toEqual(["Court: 24577 of 24576 bytes"]);
});

test("a table that says what was built has no faults", () => {
  expect(untoldSizes(readme("23,156", "24,576"), sizes)).toEqual([]);
});

test.each([
  [readme("23,156", "24,575"), ["Court has 24576 bytes; the table says 24575"]],
  [readme("23,156", "24,576").replaceAll("**", ""), [expect.any(String), expect.any(String)]],
  ["# No table\n", [expect.stringMatching(/Escrow.*nothing/), expect.stringMatching(/Court.*nothing/)]],
])("any other is told: %#", (text, faults) => {
  expect(untoldSizes(text, sizes)).toEqual(faults);
});
