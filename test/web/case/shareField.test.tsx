// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { awardBps, caseMarks } from "../../../web/app/src/components/case/caseMarks.ts";
import { percentText, readPercent } from "../../../web/app/src/components/case/readPercent.ts";
import { ShareField } from "../../../web/app/src/components/case/ShareField.tsx";
import { WhoReads } from "../../../web/app/src/components/evidence/WhoReads.tsx";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { policy } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";

describe("a share", () => {
  it.each([
    ["70", 7_000],
    ["70.5", 7_050],
    ["70,25", 7_025],
    ["８０，５％", 8_050],
    [" 100 % ", 10_000],
    ["0", 0],
  ])("reads %s", (text, bps) => expect(readPercent(text)).toBe(bps));

  it.each(["", "-1", "100.01", "101", "1.234", "seventy", "1e2"])("is not read from %s", (text) =>
    expect(readPercent(text)).toBeNull(),
  );

  it("is written as it is read", () => {
    for (const bps of [0, 1, 50, 3_333, 10_000]) expect(readPercent(percentText(bps))).toBe(bps);
  });
});

function Field({ start = 5_000 }: { start?: number | null }) {
  const [value, setValue] = useState<number | null>(start);
  return (
    <>
      <ShareField label="Share" invalid="No share" value={value} onChange={setValue} />
      <output>{String(value)}</output>
    </>
  );
}

it("the slider and the typed share are one", () => {
  renderWithTexts(<Field />);
  const [typed, slider] = screen.getAllByLabelText("Share") as [HTMLInputElement, HTMLInputElement];
  fireEvent.change(slider, { target: { value: "7000" } });
  expect(typed.value).toBe("70");
  fireEvent.change(typed, { target: { value: "70.55" } });
  expect(screen.getByRole("status").textContent).toBe("7055");
  fireEvent.change(typed, { target: { value: "many" } });
  expect(screen.getByText("No share")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("null");
});

it("is empty before there is a share, until a press where the slider's thumb stands", () => {
  renderWithTexts(<Field start={null} />);
  const [typed, slider] = screen.getAllByLabelText("Share") as [HTMLInputElement, HTMLInputElement];
  expect(typed.value).toBe("");
  expect(screen.queryByText("No share")).toBeNull();
  fireEvent.pointerUp(slider);
  expect(typed.value).toBe("50");
});

it("who may read is said, and the word on it is asked for", () => {
  renderWithTexts(<WhoReads agreed={false} onChange={() => undefined} asked />, "zh");
  expect(screen.getByText(/没有加密/)).toBeTruthy();
  expect(screen.getByText("请先确认，之后才会保存。")).toBeTruthy();
});

describe("the award on the scale", () => {
  it("falls between claim and answer, by its share of the difference", () => {
    const trade = new Story().delivered().claimed(10_000).answered(4_000).inCourt().ruled(4n).row;
    if (!trade.case) throw new Error("no case");
    expect(awardBps(trade.case, 7_000)).toBe(8_200);
    const labels = { claim: "Claim", answer: "Answer", award: "Award" };
    const marks = caseMarks(trade.case, policy, labels);
    expect(marks.map(({ kind, by, bps }) => [kind, by, bps])).toEqual([
      ["claim", "buyer", 10_000],
      ["answer", "seller", 4_000],
      ["award", "arbitrator", 8_200],
    ]);
  });
});
