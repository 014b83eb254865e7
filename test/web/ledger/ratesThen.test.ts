import { encodeAbiParameters, type Hex, numberToHex } from "viem";
import { expect, it } from "vitest";
import { rateThen, readAnswers, worthThen } from "../../../web/app/src/features/ledger/book/ratesThen.ts";
import type { ChainLog } from "../../../web/shared/wire/ChainLog.ts";
import { dollar } from "../shared/support/cast.ts";
import { txAt } from "./support/entries.ts";

const hour = 3_600;
const topic: Hex = numberToHex(1, { size: 32 });

function answer(block: number, index: number, current: bigint, updatedAt: number): ChainLog {
  const topics = [topic, numberToHex(current, { size: 32, signed: true }), topic];
  const data = encodeAbiParameters([{ type: "uint256" }], [BigInt(updatedAt)]);
  return { address: dollar, topics, data, block, blockHash: topic, time: updatedAt, tx: txAt(block), index };
}

const logs = [
  answer(10, 5, 100_000_000n, 1_000_000),
  answer(20, 0, 200_000_000n, 1_001_000),
  answer(30, 0, -1n, 1_002_000),
  answer(40, 0, 400_000_000n, 1_003_000),
];
const answers = readAnswers(logs, { token: dollar, currency: "USD", decimals: 8 });
const at = (block: number, index: number, time: number) => {
  return rateThen(answers, { block, index, time, tx: topic })?.answer ?? null;
};

it("takes the last answer before the movement, in its own block too", () => {
  expect(at(10, 4, 1_000_000)).toBeNull();
  expect(at(10, 6, 1_000_000)).toBe(100_000_000n);
  expect(at(19, 9, 1_000_900)).toBe(100_000_000n);
  expect(at(20, 1, 1_001_000)).toBe(200_000_000n);
  expect(at(9_999, 0, 1_003_500)).toBe(400_000_000n);
});

it("takes no answer that is none, or was too old by then", () => {
  expect(at(31, 0, 1_002_100)).toBeNull();
  expect(at(41, 0, 1_003_000 + 26 * hour)).toBe(400_000_000n);
  expect(at(41, 0, 1_003_001 + 26 * hour)).toBeNull();
});

it("has no answer where no feed told one", () => {
  expect(rateThen([], { block: 1, index: 0, time: 1, tx: topic })).toBeNull();
  expect(worthThen(5n, 6, undefined, { block: 1, index: 0, time: 1, tx: topic })).toBeNull();
});

it("comes to hundredths of the currency, negative for what left", () => {
  const place = { block: 20, index: 1, time: 1_001_000, tx: topic };
  expect(worthThen(1_500_000n, 6, answers, place)).toBe(300n);
  expect(worthThen(-1_500_000n, 6, answers, place)).toBe(-300n);
});
