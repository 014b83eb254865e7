// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { pathAhead } from "../../../web/app/src/components/pictures/path/pathAhead.ts";
import { TradePath } from "../../../web/app/src/components/pictures/path/TradePath.tsx";
import { tradeVisits } from "../../../web/app/src/components/pictures/path/tradeVisits.ts";
import { contestedSpan } from "../../../web/app/src/components/pictures/scale/contestedSpan.ts";
import { placeMarks } from "../../../web/app/src/components/pictures/scale/placeMarks.ts";
import { SplitScale } from "../../../web/app/src/components/pictures/scale/SplitScale.tsx";
import type { ScaleMark } from "../../../web/app/src/components/pictures/scale/scaleMark.ts";
import { clockFraction } from "../../../web/app/src/components/time/clockFraction.ts";
import { statuses } from "../../../web/shared/escrow/status.ts";
import type { Step, Trade } from "../../../web/shared/escrow/trade.ts";
import { renderWithTexts } from "./support/renderWithTexts.tsx";

const step = (eventName: string, time: number) =>
  ({ log: { eventName, time }, by: "anyone" }) as unknown as Step;
const trade = (status: Trade["status"], ...steps: Step[]) => ({ status, steps });

describe("tradeVisits", () => {
  it("follows the states and passes over what changes none", () => {
    const visits = tradeVisits(
      trade(
        "Delivered",
        step("TradePaid", 10),
        step("TradeExtended", 15),
        step("TradeDelivered", 20),
        step("TradeReleased", 25),
      ),
    );
    expect(visits).toEqual([
      { status: "Paid", at: 10 },
      { status: "Delivered", at: 20 },
    ]);
  });

  it("ends where the last step closed the trade", () => {
    const visits = tradeVisits(trade("Closed", step("TradePaid", 10), step("TradeRefunded", 30)));
    expect(visits.at(-1)).toEqual({ status: "Closed", at: 30 });
  });

  it("shows an answer that went to court at once as one station", () => {
    const visits = tradeVisits(
      trade("InCourt", step("CaseOpened", 10), step("CaseAnswered", 20), step("DisputeCreated", 20)),
    );
    expect(visits.map((visit) => visit.status)).toEqual(["Claimed", "InCourt"]);
  });

  it("keeps the answer when the court took up the dispute later", () => {
    const visits = tradeVisits(
      trade("InCourt", step("CaseOpened", 10), step("CaseAnswered", 20), step("DisputeCreated", 40)),
    );
    expect(visits.map((visit) => visit.status)).toEqual(["Claimed", "Answered", "InCourt"]);
  });
});

it("every open state leads to the end", () => {
  for (const status of statuses.filter((each) => each !== "Closed"))
    expect(pathAhead(status).at(-1), status).toBe("Closed");
  expect(pathAhead("Closed")).toEqual([]);
});

describe("TradePath", () => {
  it("says in words which states are done, now and ahead, who acts and by when", () => {
    renderWithTexts(
      <TradePath
        visits={[
          { status: "Paid", at: 1_000 },
          { status: "Delivered", at: 2_000 },
        ]}
        now={2_000}
        clock={{
          endsAt: 2_000 + 3 * 86_400,
          yours: true,
          who: "Inspect the goods",
          otherwise: "Then the seller is paid.",
        }}
      />,
    );
    const stations = screen.getAllByRole("listitem");
    expect(stations.map((item) => item.textContent)).toEqual([
      expect.stringContaining("Paid (done)"),
      expect.stringContaining("Delivered (now)"),
      expect.stringContaining("Closed (ahead)"),
    ]);
    expect(stations[1]?.getAttribute("aria-current")).toBe("step");
    expect(screen.getByText("Inspect the goods")).toBeTruthy();
    expect(screen.getByText(/^in 3 days \(/)).toBeTruthy();
  });
});

describe("clockFraction", () => {
  it("goes from full to empty and stays there", () => {
    expect(clockFraction(100, 200, 50)).toBe(1);
    expect(clockFraction(100, 200, 150)).toBe(0.5);
    expect(clockFraction(100, 200, 300)).toBe(0);
  });

  it("is empty for a clock without length", () => {
    expect(clockFraction(200, 200, 100)).toBe(0);
  });
});

const mark = (kind: ScaleMark["kind"], bps: number, label: string): ScaleMark => ({
  key: label,
  kind,
  by: kind === "answer" ? "seller" : "buyer",
  bps,
  label,
});

describe("placeMarks", () => {
  it("gives labels that would collide lanes of their own", () => {
    expect(
      placeMarks([mark("offer", 5_000, "Your offer"), mark("offer", 5_500, "New offer")]).map(
        (each) => each.lane,
      ),
    ).toEqual([0, 1]);
  });

  it("keeps labels far apart in one lane", () => {
    expect(
      placeMarks([mark("offer", 9_000, "New"), mark("offer", 1_000, "Old")]).map((each) => each.lane),
    ).toEqual([0, 0]);
  });
});

describe("contestedSpan", () => {
  it("lies between claim and answer, whichever is larger", () => {
    expect(contestedSpan([mark("answer", 2_000, "Answer"), mark("claim", 9_000, "Claim")])).toEqual({
      from: 2_000,
      to: 9_000,
    });
    expect(contestedSpan([mark("answer", 8_000, "Answer"), mark("claim", 1_000, "Claim")])).toEqual({
      from: 1_000,
      to: 8_000,
    });
  });

  it("is unknown until both are said", () => {
    expect(contestedSpan([mark("claim", 9_000, "Claim")])).toBeNull();
  });
});

it("SplitScale says all its marks in a list, in the reader's language", () => {
  renderWithTexts(
    <SplitScale
      buyer="您"
      seller="林薇"
      marks={[mark("claim", 9_000, "您的主张"), mark("answer", 2_000, "应诉")]}
    />,
    "zh",
  );
  const items = within(screen.getByRole("list")).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual(["您的主张您得 90%", "应诉您得 20%"]);
});
