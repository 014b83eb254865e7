import { awardOf, isDecided } from "./award.ts";
import { hasEnded } from "./clock.ts";
import { type Hearing, type Round, type Seat, votesIn } from "./hearing.ts";
import { type RoundEnd, roundEnds } from "./payouts.ts";

/** A round as it is told afterwards: who sat, what they came to, who appealed, and who was paid in the end. */
export interface RoundStory {
  /** From 0. */
  round: number;
  panel: readonly Seat[];
  /** No vote can follow. */
  isOver: boolean;
  /** Null while votes may still be opened, and where fewer than a majority voted: what stood before then stands. */
  award: number | null;
  appeal: Round | null;
  /** Null until nothing can change the award any more. */
  end: RoundEnd | null;
}

/** Every round of a dispute, first to last; the outside court is none. */
export function roundStories(hearing: Hearing, time: number): RoundStory[] {
  const { appealed, panel, round, ruling } = hearing;
  const ends = ruling === null ? [] : roundEnds(hearing, ruling);
  const past = appealed.map((appeal, index) => {
    const award = isDecided(appeal.panel) ? appeal.award : null;
    return { round: index, panel: appeal.panel, isOver: true, award, appeal, end: ends[index] ?? null };
  });
  if (panel.length === 0) return past;
  const isOver = ruling !== null || hasEnded(hearing, time);
  const award = isOver && isDecided(panel) ? awardOf(hearing) : null;
  return [...past, { round, panel, isOver, award, appeal: null, end: ends[round] ?? null }];
}

/** How a median came about. */
export interface MedianPath {
  /** Refused to rule; zeros count only when they are the majority. */
  refused: number;
  /** The vote in the middle or, of an even count, the two. Empty where refusing is the award. */
  middle: number[];
}

export function medianPath(panel: readonly Seat[]): MedianPath {
  const votes = votesIn(panel).map(({ choice }) => choice);
  const ruled = votes.filter((choice) => choice !== 0).sort((one, other) => one - other);
  const refused = votes.length - ruled.length;
  if (refused * 2 > votes.length) return { refused, middle: [] };
  const half = Math.floor(ruled.length / 2);
  return { refused, middle: ruled.slice(ruled.length % 2 === 0 ? half - 1 : half, half + 1) };
}
