// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AppealPanel } from "../../../web/app/src/components/court/AppealPanel.tsx";
import { AppealCost } from "../../../web/app/src/features/case/duties/AppealCost.tsx";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import { appealDuties } from "../../../web/shared/court/appealDuties.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { buyer } from "../shared/support/cast.ts";
import {
  arbitrator,
  CourtStory,
  drawnDispute,
  oneSeat,
  openedAt,
  rules,
} from "../shared/support/hearings.ts";
import { packSchedule } from "../shared/support/packSchedule.ts";
import { Story } from "../shared/support/story.ts";
import { outsideCost, published, renderCourt } from "./support/renderCourt.tsx";

const appeal = 600;
const votedAt = openedAt + rules.evidencePeriod + 1;
const { row: trade } = new Story().delivered().claimed(8_000).answered(3_000).inCourt();

/** One person gave the buyer 70 %. */
function awarded({ rounds, overturnedBps = 2_000 }: { rounds: number; overturnedBps?: number }): CourtStory {
  const schedule = packSchedule({ ...oneSeat, rounds, appeal, reveal: 60, outside: true, overturnedBps });
  const dispute = { ...drawnDispute, members: 30, schedule, version: published };
  return new CourtStory(dispute).opened().drawn(arbitrator).voted(arbitrator, 4, votedAt);
}
const hearingOf = (story: CourtStory) => reduceHearing(story.hearingLogs);

async function show(story: CourtStory, now: number, language?: Language) {
  const scene = { trade, viewer: buyer, now } as const;
  renderCourt(<AppealPanel hearing={hearingOf(story)} scene={scene} />, {
    ...{ now, viewer: buyer },
    ...(language && { language }),
  });
  await screen.findByText(language === "zh" ? /外部法庭采纳|外部法庭维持/ : /outside court takes this award/);
}

/** What stands behind a name. */
const amountsOf = (label: string | RegExp) =>
  screen.getAllByText(label).map((term) => term.nextElementSibling?.textContent);
const state = (percent: string) =>
  fireEvent.change(screen.getAllByLabelText(/^Share of the dispute that should/)[0] as HTMLElement, {
    target: { value: percent },
  });

describe("an appeal that nobody heard", () => {
  const evidenceEndsAt = votedAt + 100;
  const sitting = rules.votePeriod + 60;

  function unheard(): CourtStory {
    const story = awarded({ rounds: 3 });
    story.appealed(votedAt, { award: 4, paid: 3_000n, evidenceEndsAt });
    return story.failed(1, evidenceEndsAt + sitting);
  }

  it.each(languages)(
    "leaves a further panel and the outside court, each with its price (%s)",
    async (language) => {
      await show(unheard(), evidenceEndsAt + 2 * sitting + 1, language);
      const names =
        language === "zh"
          ? [/^上诉，支付 7,000/, "提请外部法庭"]
          : [/^Appeal for 7,000/, "Ask the outside court"];
      for (const name of names) expect(screen.getByRole("button", { name })).toBeTruthy();
      const price = language === "zh" ? "上诉费" : "Price of the appeal";
      expect(amountsOf(price)).toEqual([expect.stringMatching(/^7,000/), expect.stringMatching(/^700\D/)]);
      // The last panel gave no award, and another can be asked.
      expect(document.body.textContent).not.toMatch(/who gave this award|作出这一裁决的/);
      const none = language === "zh" ? /名册内没有下一轮/ : /no further panel/;
      expect(screen.queryByText(none)).toBeNull();
      expect(document.body.textContent).not.toMatch(
        /appeal\.(outcomes|outside|panel|price|repaid|submit)|\{\{/,
      );
    },
  );
});

describe("what the outside court repays", () => {
  it("is told for any award that overturns until one is stated", async () => {
    await show(awarded({ rounds: 1 }), votedAt + 1);
    expect(screen.getByText(/no further panel/)).toBeTruthy();
    expect(amountsOf("Comes back when the award is overturned")).toEqual([expect.stringMatching(/^700\D/)]);
    expect(screen.getByText(/differs from this one by 20\s?% of the dispute or more/)).toBeTruthy();
  });

  it("is nothing for a stated award that lies too near, and why is said", async () => {
    await show(awarded({ rounds: 1 }), votedAt + 1);
    state("80");
    expect(amountsOf(/^Comes back if the outside court takes/)).toEqual([expect.stringMatching(/^0\D/)]);
    expect(amountsOf("If the outside court takes your award")).toEqual([expect.stringMatching(/^700\D/)]);
    expect(screen.getByText(/less than 20\s?% of the dispute.* so nothing comes back/)).toBeTruthy();
    state("90");
    expect(amountsOf(/^Comes back if the outside court takes/)).toEqual([expect.stringMatching(/^700\D/)]);
    expect(amountsOf("If the outside court takes your award")).toEqual([expect.stringMatching(/^0\D/)]);
    expect(screen.queryByText(/nothing comes back/)).toBeNull();
    // Not more than the award gives: not asked for at all.
    state("60");
    expect(screen.getByText("Comes back when the award is overturned")).toBeTruthy();
  });

  it.each([
    ["en", 2_000, /If it takes an award that differs from this one by 20\s?% of the dispute or more, 700/],
    ["zh", 2_000, /若采纳与现有裁决相差争议部分 20\s?% 或更多的裁决，其中 700/],
    ["en", 0, /If it takes the other award, 700/],
    ["zh", 0, /若采纳另一裁决，其中 700/],
  ] as const)(
    "is told with its condition among the duties (%s, %i)",
    async (language, overturnedBps, said) => {
      const hearing = hearingOf(awarded({ rounds: 1, overturnedBps }));
      const [outside] = appealDuties(hearing, votedAt + 1)?.sides.buyer.may ?? [];
      if (!outside) throw new Error("no appeal");
      renderCourt(<AppealCost hearing={hearing} appeal={outside} />, {
        now: votedAt,
        viewer: buyer,
        language,
      });
      expect(await screen.findByText(said)).toBeTruthy();
      expect(outsideCost).toBe(700n);
    },
  );
});
