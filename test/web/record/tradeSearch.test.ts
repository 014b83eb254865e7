import { getAddress } from "viem";
import { expect, test } from "vitest";
import type { Contact } from "../../../web/app/src/lib/contacts/ContactBook.ts";
import { beginningsOf, isFound } from "../../../web/app/src/lib/record/tradeSearch.ts";

const address = (digit: string) => getAddress(`0x${digit.repeat(40)}`);
const [you, mei, tom] = [address("1"), address("a"), address("b")];
const contacts: Contact[] = [
  { address: mei, name: "李梅 Mei" },
  { address: tom, name: "Tom" },
];

test.each([
  ["", null],
  ["   ", null],
  ["0xAB12", ["0xab12"]],
  [" ０ｘａｂ ", ["0xab"]],
  ["mei", [mei.toLowerCase()]],
  ["梅", [mei.toLowerCase()]],
  ["M", [mei.toLowerCase(), tom.toLowerCase()]],
  ["nobody", []],
  ["0xwho", []],
  [`0x${"a".repeat(65)}`, []],
])("%j stands for %j", (words, beginnings) => {
  expect(beginningsOf(words, contacts)).toEqual(beginnings);
});

test("names stand for no more people than one question may have", () => {
  const crowd = Array.from({ length: 20 }, (_, at) => ({
    address: address(String(at % 10)),
    name: `Mei ${at}`,
  }));
  expect(beginningsOf("mei", crowd)).toHaveLength(8);
});

const trade = {
  id: "0xabc0000000000000000000000000000000000000000000000000000000000000",
  terms: {
    buyer: you,
    seller: mei,
    agreement: "0xDEF0000000000000000000000000000000000000000000000000000000000000",
  },
} as const;

test.each([
  ["its id", "0xabc", true],
  ["its agreement", "0xdef", true],
  ["the other side", mei.toLowerCase().slice(0, 20), true],
  ["oneself, who is in every trade", you.toLowerCase(), false],
  ["the middle of its id", "0xbc", false],
])("a trade is found by the beginning of %s: %s", (_, beginning, found) => {
  expect(isFound(trade, you, [beginning])).toBe(found);
  expect(isFound(trade, you, ["0x9", beginning])).toBe(found);
});

test("nothing is found by nothing", () => {
  expect(isFound(trade, you, [])).toBe(false);
});
