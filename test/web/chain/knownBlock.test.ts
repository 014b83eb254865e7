import { expect, test } from "vitest";
import { Cell } from "../../../web/app/src/lib/chain/Cell.ts";
import { knownBlock } from "../../../web/app/src/lib/chain/knownBlock.ts";
import type { ReaderStatus } from "../../../web/app/src/lib/chain/logs/ReaderStatus.ts";

const status = (phase: ReaderStatus["phase"], known: number | null): ReaderStatus => ({
  ...{ phase, known, head: null, error: null },
});

test("the first reading is waited for, however many steps it takes", async () => {
  const cell = new Cell(status("connecting", null));
  const block = knownBlock(cell);
  cell.value = status("reading", null);
  cell.value = status("live", 7);
  expect(await block).toBe(7);
});

test("what is known is told at once, while more is being read", async () => {
  expect(await knownBlock(new Cell(status("reading", 6)))).toBe(6);
});

test.each([
  ["a node that is behind what was seen", status("behind", 7)],
  ["a node that was never reached", status("offline", null)],
])("%s is refused", async (_, last) => {
  const cell = new Cell(status("connecting", null));
  const block = knownBlock(cell);
  cell.value = last;
  await expect(block).rejects.toMatchObject({ code: "nodeBehind" });
});
