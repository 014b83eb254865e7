import { afterEach, expect, test, vi } from "vitest";
import { countSuites } from "../../../scripts/run/countSuites.ts";
import { closingLines, finish, readClosingLine, runAll } from "../../../scripts/run/tally.ts";

afterEach(() => vi.restoreAllMocks());

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

test("a runner that ran nothing has failed", async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  const nothing = { passed: 0, failed: 0, skipped: 3 };
  const runner = { name: "nothing", run: async () => ({ tally: nothing, output: "" }) };
  expect(await runAll([runner])).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("suites are counted by what each test came to", () => {
  const suite = (...statuses: string[]) => ({ testResults: statuses.map((status) => ({ status })) });
  const suites = [suite("Success", "Failure"), suite(), suite("Success", "Skipped", "Timeout")];
  expect(countSuites(suites)).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, 0],
  [{ passed: 12, failed: 3, skipped: 4 }, 1],
])("the end says what all of it took, and what was counted as its last line: %o", (sum, code) => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  const exit = vi.spyOn(process, "exit").mockImplementation(() => {
    throw new Error("ended");
  });
  expect(() => finish(sum)).toThrow("ended");
  expect(exit).toHaveBeenCalledWith(code);
  expect(lines[0]).toMatch(/^\d+\.\d s in all$/);
  expect(lines.slice(1)).toEqual(closingLines(sum));
});
