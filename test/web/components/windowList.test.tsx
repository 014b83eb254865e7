// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WindowList } from "../../../web/app/src/components/list/WindowList.tsx";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

beforeEach(() => {
  vi.stubGlobal("innerHeight", 800);
});
afterEach(() => vi.unstubAllGlobals());

const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => `row ${at + 1}`);

function show(rows: string[], onEnd: (() => void) | null = null) {
  return renderWithTexts(
    <WindowList label="Many" rows={rows} keyOf={(row) => row} height={5} onEnd={onEnd}>
      {(row) => <span>{row}</span>}
    </WindowList>,
  );
}

test("draws only what is in sight of ten thousand rows, each knowing its place among all", () => {
  const onEnd = vi.fn();
  show(rowsOf(10_000), onEnd);
  const drawn = screen.getAllByRole("listitem");
  expect(drawn.length).toBeGreaterThan(5);
  expect(drawn.length).toBeLessThan(40);
  expect(drawn[2]?.getAttribute("aria-posinset")).toBe("3");
  expect(drawn[2]?.getAttribute("aria-setsize")).toBe("10000");
  expect(screen.getByRole("list", { name: "Many" }).style.height).toBe(`${10_000 * 5 * 16}px`);
  expect(onEnd).not.toHaveBeenCalled();
});

test("asks for more once its end is in sight", () => {
  const onEnd = vi.fn();
  show(rowsOf(4), onEnd);
  expect(onEnd).toHaveBeenCalled();
});
