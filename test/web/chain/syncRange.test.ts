import { describe, expect, test } from "vitest";
import { RangeRefused } from "../../../web/app/src/lib/chain/logs/RangeRefused.ts";
import { syncRange } from "../../../web/app/src/lib/chain/logs/syncRange.ts";
import type { ChainLog, Range } from "../../../web/shared/wire/ChainLog.ts";

const log = (block: number, index = 0) => ({ block, index }) as ChainLog;

async function pieces(range: Range, blocks: number, read: (piece: Range) => Promise<ChainLog[]>) {
  const size = { blocks };
  const all = [];
  for await (const piece of syncRange(range, size, read)) all.push(piece);
  return {
    ranges: all.map(({ piece }) => [piece.from, piece.to]),
    logs: all.flatMap(({ logs }) => logs),
    size,
  };
}

describe("syncRange", () => {
  test("reads nothing of an empty range", async () => {
    const { ranges } = await pieces({ from: 8, to: 7 }, 10, async () => []);
    expect(ranges).toEqual([]);
  });

  test("covers the range without gap or overlap, in growing pieces", async () => {
    const { ranges } = await pieces({ from: 1, to: 40 }, 10, async () => []);
    expect(ranges).toEqual([
      [1, 10],
      [11, 30],
      [31, 40],
    ]);
  });

  test("halves a refused range until it is served, and remembers the size", async () => {
    const read = async ({ from, to }: Range) => {
      if (to - from + 1 > 3) throw new RangeRefused();
      return [log(from)];
    };
    const { ranges, logs } = await pieces({ from: 1, to: 9 }, 1_000, read);
    expect(ranges.every(([from, to]) => (to as number) - (from as number) < 3)).toBe(true);
    expect(ranges[0]?.[0]).toBe(1);
    expect(ranges.at(-1)?.[1]).toBe(9);
    expect(ranges.slice(1).every(([from], at) => from === (ranges[at]?.[1] as number) + 1)).toBe(true);
    expect(logs).toHaveLength(ranges.length);
  });

  test("gives up when a single block is refused", async () => {
    const refuse = async () => {
      throw new RangeRefused();
    };
    await expect(pieces({ from: 1, to: 9 }, 8, refuse)).rejects.toThrow(RangeRefused);
  });

  test("passes on what is not about the range", async () => {
    const fail = async () => {
      throw new Error("down");
    };
    await expect(pieces({ from: 1, to: 9 }, 8, fail)).rejects.toThrow("down");
  });

  test("orders logs and drops repeated ones", async () => {
    const { logs } = await pieces({ from: 1, to: 5 }, 10, async () => [log(4), log(2, 1), log(2, 0), log(4)]);
    expect(logs).toEqual([log(2, 0), log(2, 1), log(4)]);
  });
});
