import { expect, test } from "vitest";
import { tooLarge, untoldFigures } from "../../../scripts/checks/contractSizes.ts";

const sizes = [
  { name: "Escrow", bytes: 23_156 },
  { name: "Court", bytes: 24_576 },
];

const gas = { "pay.erc20": 73_428, "panel3.total": 524_468, "release.erc20": 48_285 };

const readme = (escrow: string, court: string, pay = "73,428") => `# Cost

| Bytes | Escrow | Court | Pay | Panel |
|---|---|---|---|---|
| \`viaIR\`, 200 runs | 1 | 2 | 3 | 4 |
| **\`viaIR\`, 800 runs** | **${escrow}** | **${court}** | **${pay}** | **524,468** |
| \`viaIR\`, 3,000 runs | 5 | 6 | – | – |
`;

test("code is too large from one byte above what chains take", () => {
  expect(tooLarge(sizes)).toEqual([]);
  expect(tooLarge([{ name: "Court", bytes: 24_577 }])).toEqual(["Court: 24577 of 24576 bytes"]);
});

test("a table that says what was built has no faults", () => {
  expect(untoldFigures(readme("23,156", "24,576"), sizes, gas)).toEqual([]);
});

test.each([
  [readme("23,156", "24,575"), ["Court has 24576 bytes; the table says 24575"]],
  [readme("23,156", "24,576", "73,427"), ["pay.erc20 costs 73428 gas; the table says 73427"]],
  [readme("23,156", "24,576").replaceAll("**", ""), Array(4).fill(expect.stringMatching(/nothing$/))],
  ["# No table\n", ["Escrow", "Court", "pay", "panel3"].map((word) => expect.stringMatching(word))],
])("any other is told: %#", (text, faults) => {
  expect(untoldFigures(text, sizes, gas)).toEqual(faults);
});
