import { expect, test } from "vitest";
import { ANCHORS } from "../../../scripts/gas/anchors.ts";
import { gasFaults, readSnapshot, stalePictures } from "../../../scripts/gas/snapshot.ts";

const anchors = { pay: { bar: 100 } };

test("figures that stay or fall, within their bars, are no fault", () => {
  expect(gasFaults({ pay: 100, other: 7 }, { pay: 99, other: 7 }, anchors)).toEqual([]);
});

test.each([
  ["rose", { pay: 90 }, { pay: 91 }, "pay rose from 90 to 91"],
  ["is above its bar, even as committed", { pay: 101 }, { pay: 101 }, "pay is 101, above its bar of 100"],
  ["was measured but never committed", {}, { other: 1 }, "other was measured but is not committed"],
  ["was committed but not measured", { pay: 1 }, {}, "pay is committed but was not measured"],
])("a figure that %s is one", (_, committed, measured, fault) => {
  expect(gasFaults(committed as Record<string, number>, measured as Record<string, number>, anchors)).toEqual(
    [fault],
  );
});

test("every committed figure is explained, and keeps its bar", () => {
  const committed = readSnapshot();
  expect(Object.keys(committed).sort()).toEqual(Object.keys(ANCHORS).sort());
  expect(gasFaults(committed, committed, ANCHORS)).toEqual([]);
});

test("the README's pictures show the committed figures", () => {
  expect(stalePictures()).toEqual([]);
});
