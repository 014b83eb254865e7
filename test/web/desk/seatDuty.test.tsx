// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SeatDuty } from "../../../web/app/src/features/desk/hearing/SeatDuty.tsx";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { published, renderCourt } from "../case/support/renderCourt.tsx";
import { arbitrator, CourtStory, drawnDispute, oneSeat, openedAt } from "../shared/support/hearings.ts";
import { packSchedule } from "../shared/support/packSchedule.ts";

const now = openedAt + 1;

async function promised(rules: Partial<typeof oneSeat>, language: "en" | "zh") {
  const schedule = packSchedule({ ...oneSeat, ...rules });
  const dispute = { ...drawnDispute, members: 30, schedule, version: published };
  const hearing = reduceHearing(new CourtStory(dispute).opened().drawn(arbitrator).hearingLogs);
  renderCourt(<SeatDuty hearing={hearing} viewer={arbitrator} now={now} />, {
    ...{ now, viewer: arbitrator, language },
  });
  return (await screen.findByText(language === "zh" ? /^表决可得/ : /^Your vote earns you/)).textContent;
}

describe("what a vote earns", () => {
  it.each([
    ["en", /nothing if a further instance overturns the award/],
    ["zh", /若裁决被上诉推翻则没有报酬/],
  ] as const)(
    "is promised with its condition where a further instance exists (%s)",
    async (language, condition) => {
      expect(await promised({ rounds: 2, appeal: 600 }, language)).toMatch(condition);
    },
  );

  it("depends on an outside court as well", async () => {
    expect(await promised({ outside: true, appeal: 600 }, "en")).toMatch(/further instance/);
  });

  it("is certain where the award is final", async () => {
    expect(await promised({}, "en")).toMatch(/^Your vote earns you 900\sETH\. It is yours/);
  });
});
