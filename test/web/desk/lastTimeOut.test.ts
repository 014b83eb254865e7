import { expect, it } from "vitest";
import { deskDue } from "../../../web/app/src/features/desk/hearing/deskDue.ts";
import { lastTimeOut } from "../../../web/app/src/lib/court/lastTimeOut.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { buyer, onlooker } from "../shared/support/cast.ts";
import { arbitrator, CourtStory, namedDispute, openedAt, rules, second } from "../shared/support/hearings.ts";

const ends = openedAt + rules.evidencePeriod + rules.votePeriod;
// Half a vote period, rounded up: the contract rounds what is kept down.
const half = Math.ceil(rules.votePeriod / 2);

function drawn() {
  const told = new CourtStory().joined(arbitrator, 1).joined(second, 2).opened().drawn(arbitrator);
  return reduceHearing(told.hearingLogs);
}

it("a failed sitting is to be ended while another panel can still be drawn", () => {
  const hearing = drawn();
  if (!hearing) throw new Error("no hearing");
  expect(lastTimeOut(hearing)).toBe(ends + half);
  for (const viewer of [arbitrator, buyer, onlooker] as const)
    expect(deskDue(hearing, viewer, ends + 1)).toMatchObject({
      must: "timeOut",
      by: ends + half,
      acts: true,
    });
});

it("after a named arbitrator, and after a second sitting, no panel follows", () => {
  const named = reduceHearing(new CourtStory(namedDispute).joined(arbitrator, 1).opened().hearingLogs);
  const hearing = drawn();
  if (!named || !hearing) throw new Error("no hearing");
  expect(lastTimeOut(named)).toBeNull();
  expect(lastTimeOut({ ...hearing, isSecondSitting: true })).toBeNull();
});
