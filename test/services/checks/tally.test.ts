import { expect, test } from "vitest";
import { closingLines, readClosingLine } from "../../../scripts/run/tally.ts";

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, ["12 passed, 0 failed"]],
  [{ passed: 12, failed: 3, skipped: 4 }, ["4 skipped", "12 passed, 3 failed"]],
])("a run ends with nothing but what passed and failed: %o", (tally, lines) => {
  expect(closingLines(tally)).toEqual(lines);
  const read = closingLines(tally).map(readClosingLine);
  expect({ skipped: 0, ...Object.assign({}, ...read) }).toEqual(tally);
});

test.each(["✓ web: 1 passed, 0 failed (2 s)", "1 passed, 0 failed, 1 skipped", "skipped", ""])(
  "any other line is none: %s",
  (line) => expect(readClosingLine(line)).toBeNull(),
);
