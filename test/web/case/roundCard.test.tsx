// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { RoundHistory } from "../../../web/app/src/components/court/RoundHistory.tsx";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { buyer, escrow } from "../shared/support/cast.ts";
import {
  arbitrator,
  CourtStory,
  drawnDispute,
  oneSeat,
  openedAt,
  rules,
} from "../shared/support/hearings.ts";
import { packSchedule } from "../shared/support/packSchedule.ts";
import { published, renderCourt } from "./support/renderCourt.tsx";

const votedAt = openedAt + rules.evidencePeriod + 1;
const evidenceEndsAt = votedAt + 100;
const sitting = rules.votePeriod + 60;
const over = evidenceEndsAt + 2 * sitting;

/** The buyer appealed, and nobody was ever drawn for it. */
function unheard(outside = false): CourtStory {
  const schedule = packSchedule({ ...oneSeat, rounds: 2, appeal: 600, reveal: 60, outside });
  const dispute = { ...drawnDispute, members: 30, schedule, version: published };
  const story = new CourtStory(dispute).opened().drawn(arbitrator).voted(arbitrator, 4, votedAt);
  story.appealed(votedAt, { award: 4, paid: 3_000n, evidenceEndsAt });
  return story.failed(1, evidenceEndsAt + sitting);
}

/** Then it asked the outside court. */
function asked(): CourtStory {
  const story = unheard(true);
  const args = {
    disputeId: story.id,
    appellant: buyer,
    award: 4,
    statedAward: 1,
    outsideId: 7n,
    paid: 700n,
    endsAt: over + 9_999,
  } as const;
  return story.at(over + 5, { eventName: "OutsideCourtAsked", args });
}

function ruled(story: CourtStory, ruling: bigint): CourtStory {
  return story.at(over + 700, {
    eventName: "Ruling",
    args: { arbitrable: escrow, disputeId: story.id, ruling },
  });
}

function show(story: CourtStory, now: number, language: Language = "en") {
  const hearing = reduceHearing(story.hearingLogs);
  renderCourt(<RoundHistory hearing={hearing} scene={{ side: "buyer", now }} />, {
    ...{ now, viewer: buyer, language },
  });
}
const amountsOf = async (label: RegExp) =>
  (await screen.findAllByText(label)).map((term) => term.nextElementSibling?.textContent?.replace(/\D/g, ""));

describe("a round in which nobody ever sat", () => {
  it.each(languages)("tells in the end whom its fees went back to (%s)", async (language) => {
    show(ruled(unheard(), 4n), over + 702, language);
    const back = language === "zh" ? /^无人应得，归还/ : /^Not earned, back to/;
    expect(await amountsOf(back)).toEqual(["3000"]);
    const title = language === "zh" ? "第 2 轮，第二次合议庭：3 人" : "Round 2, second panel: 3 people";
    expect(screen.getByRole("heading", { name: title })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/rounds\.|\{\{/);
  });

  it("is not told while somebody may still be drawn", async () => {
    show(unheard(), over);
    await screen.findByText(/^Round 2, first panel/);
    expect(screen.queryByText(/second panel/)).toBeNull();
  });

  it("is no panel where it was too late for another: its fees are told of the first", async () => {
    const schedule = packSchedule({ ...oneSeat, seats: 3, reveal: 60 });
    const dispute = { ...drawnDispute, members: 30, schedule, version: published };
    const story = new CourtStory(dispute).opened().failed(0, over);
    show(story.at(over + 1, { eventName: "DisputeAbandoned", args: { disputeId: story.id } }), over + 2);
    expect(await amountsOf(/^Not earned, back to/)).toEqual(["1500", "1500"]);
    expect(screen.getAllByRole("heading", { level: 3 }).map((title) => title.textContent)).toEqual([
      "Round 1, first panel: 3 people",
    ]);
    expect(screen.getAllByText(/Nobody was drawn in time/)).toHaveLength(1);
  });

  it("names who asked the outside court about it, and at what price", async () => {
    show(asked(), over + 6);
    const lines = (await screen.findAllByText(/^Appealed by/)).map((line) => line.textContent);
    expect(lines).toEqual([expect.stringMatching(/for 3,000\D/), expect.stringMatching(/for 700\D/)]);
  });

  it("gives a party that appealed both of its parts back", async () => {
    const complained = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const story = asked();
    const args = { disputeId: story.id, outsideId: 7n, ruling: 2n };
    show(ruled(story.at(over + 650, { eventName: "OutsideCourtRuled", args }), 1n), over + 702);
    // The rest of what it paid, and half of what is over; the other half is the seller's.
    expect(await amountsOf(/^Not earned, back to/)).toEqual(["2100", "100", "100"]);
    expect(complained.mock.calls.filter(([said]) => String(said).includes("same key"))).toEqual([]);
    complained.mockRestore();
  });
});
