// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { type Address, getAddress, type Hex, pad, toHex } from "viem";
import { describe, expect, it } from "vitest";
import { PanelVotes } from "../../../web/app/src/components/court/PanelVotes.tsx";
import { shortHex } from "../../../web/app/src/lib/format/shortHex.ts";
import type { Language } from "../../../web/app/src/lib/i18n/language.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { roundStories } from "../../../web/shared/court/roundStories.ts";
import { buyer } from "../shared/support/cast.ts";
import { CourtStory, drawnDispute, oneSeat, openedAt, rules } from "../shared/support/hearings.ts";
import { packSchedule } from "../shared/support/packSchedule.ts";
import { renderCourt } from "./support/renderCourt.tsx";

const committedAt = openedAt + rules.evidencePeriod + 1;
const over = committedAt + rules.votePeriod + 1_000;
const people = Array.from({ length: 5 }, (_, at) => getAddress(pad(toHex(0xa0 + at), { size: 20 })));
/** The last bit of a draw's seed chooses between two votes in the middle. */
const seeds: Record<"lower" | "upper", Hex> = {
  lower: `0x${"ac".repeat(32)}`,
  upper: `0x${"ad".repeat(32)}`,
};

interface Telling {
  language?: Language;
  viewer?: Address;
  seed?: Hex;
  now?: number;
}

/** Null for who was absent, "hidden" for who has not opened the vote yet. */
type Told = number | "hidden" | null;

/** Shows a panel that voted like this, seat by seat. Gives what stands on the scale, and below. */
function tell(
  votes: readonly Told[],
  { language = "en", viewer = buyer, seed = seeds.lower, now = over }: Telling = {},
) {
  const schedule = packSchedule({ ...oneSeat, seats: votes.length, reveal: 600 });
  const story = new CourtStory({ ...drawnDispute, members: 9, schedule }).opened();
  const seated = people.slice(0, votes.length);
  for (const [seat, address] of seated.entries()) story.seated(address, seat);
  story.at(openedAt, { eventName: "PanelDrawn", args: { disputeId: story.id, drawer: buyer, seed } });
  const cast = votes.flatMap((vote, seat) => (vote === null ? [] : [toHex(256 + seat, { size: 32 })]));
  const commitments = { disputeId: story.id, sitting: 0, commitments: cast };
  story.at(committedAt, { eventName: "VotesCommitted", args: commitments });
  const openedFrom = votes.includes(null) ? openedAt + rules.evidencePeriod + rules.votePeriod : committedAt;
  for (const [seat, choice] of votes.entries()) {
    if (typeof choice === "number") story.voted(seated[seat] as Address, choice, openedFrom + 1);
  }
  const [round] = roundStories(reduceHearing(story.hearingLogs), now);
  if (!round) throw new Error("There is no round.");
  renderCourt(<PanelVotes story={round} choices={11} scene={{ side: "buyer" }} />, { now, viewer, language });
  const scale = screen.queryByRole("figure");
  const rows = scale
    ? within(scale)
        .getAllByRole("listitem")
        .map((row) => row.textContent)
    : [];
  return { rows, words: document.querySelector("p")?.textContent };
}

const nameAt = (seat: number) => shortHex(people[seat] as Address);
const voteAt = (seat: number, share: number) => `Vote of ${nameAt(seat)}${share}% to you`;

describe("how a panel came to its award", () => {
  it.each([
    [
      "en",
      [0, 1, 2, 3, 4].map((seat) => `Vote of ${nameAt(seat)}`),
      "The middle60% to you",
      "Put in order, the vote in the middle of 5 counts: 60% to the buyer. However far off a single vote is, it cannot drag the award.",
    ],
    [
      "zh",
      [0, 1, 2, 3, 4].map((seat) => `${nameAt(seat)} 的一票`),
      "居中的一票您得 60%",
      "5 票按大小排列，以居中的一票为准：60% 归买方。任何一票无论多么极端，都不能左右裁决。",
    ],
  ] as const)("is the vote in the middle of an odd count (%s)", (language, names, middle, said) => {
    const { rows, words } = tell([4, 11, 1, 7, 5], { language });
    const shares = ["70%", "0%", "100%", "40%", "60%"];
    const own = (share: string) => (language === "zh" ? `您得 ${share}` : `${share} to you`);
    expect(rows).toEqual([...shares.map((share, seat) => `${names[seat]}${own(share)}`), middle]);
    expect(words).toBe(said);
  });

  it.each([
    [
      "en",
      "lower",
      "70%",
      "chose the one that gives the buyer more: 70%.",
      "1 seat was absent and earns nothing.",
    ],
    [
      "en",
      "upper",
      "50%",
      "chose the one that gives the buyer less: 50%.",
      "1 seat was absent and earns nothing.",
    ],
    ["zh", "lower", "70%", "由它选中给买方较多的一票：70%。", "1 席缺席，没有报酬。"],
    ["zh", "upper", "50%", "由它选中给买方较少的一票：50%。", "1 席缺席，没有报酬。"],
  ] as const)("is one of two in the middle, as the draw has it (%s, %s)", (language, bit, share, ...said) => {
    const { rows, words } = tell([2, 9, 4, 6, null], { language, seed: seeds[bit] });
    expect(rows).toHaveLength(5);
    expect(rows.at(-1)).toContain(share);
    for (const sentence of said) expect(words).toContain(sentence);
  });

  it("needs no choice between two in the middle that are the same", () => {
    const { rows, words } = tell([4, 6, 6, 9, 0], { seed: seeds.upper });
    expect(rows.at(-1)).toBe("The middle50% to you");
    expect(words).toContain("the vote in the middle of 4 counts: 50% to the buyer");
  });

  it.each([
    [
      "en",
      "the vote in the middle of 3 counts: 60%",
      "2 refused to rule, which is no majority and does not count.",
    ],
    ["zh", "3 票按大小排列，以居中的一票为准：60%", "2 票拒绝裁决，未过半数，不计入。"],
  ] as const)("leaves out who refused while they are no majority (%s)", (language, middle, refused) => {
    const { rows, words } = tell([0, 3, 8, 5, 0], { language });
    expect(rows).toHaveLength(4);
    expect(words).toContain(middle);
    expect(words).toContain(refused);
  });

  it("is the only vote that ruled, where the other one refused", () => {
    const { rows, words } = tell([0, 4, null]);
    expect(rows).toEqual([voteAt(1, 70), "The middle70% to you"]);
    expect(words).toContain("There is one vote that ruled, and it counts: 70% to the buyer.");
  });

  it.each([
    [
      "en",
      "More than half refused to rule, so there is no award: what is disputed is divided by the rules, and costs are borne half each.",
    ],
    ["zh", "半数以上拒绝裁决，因此没有裁决：争议部分按规则分配，费用各半承担。"],
  ] as const)("is none where more than half refused, and that is all it says (%s)", (language, said) => {
    const { rows, words } = tell([0, 0, 0, 3, 5], { language });
    expect(rows).toHaveLength(2);
    expect(words).toBe(said);
    expect(rows.join()).not.toMatch(/middle|居中/);
  });

  it("draws no scale where everybody refused", () => {
    expect(tell([0, 0, 0]).rows).toEqual([]);
  });

  it("is none where fewer than a majority voted", () => {
    const { rows, words } = tell([4, null, null]);
    expect(rows).toEqual([voteAt(0, 70)]);
    expect(words).toBe("1 of 3 voted, which is no majority: this panel decided nothing.");
  });

  it("says only how many are open while others may follow, and which one is the reader's", () => {
    const { rows, words } = tell([4, 6, "hidden"], { viewer: people[1] as Address, now: committedAt + 2 });
    expect(rows).toEqual([voteAt(0, 70), "Your vote50% to you"]);
    expect(words).toBe("2 of 3 votes are open so far.");
  });
});
