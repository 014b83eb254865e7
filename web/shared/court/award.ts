import type { Side } from "../escrow/side.ts";
import { type Hearing, type Seat, votesIn } from "./hearing.ts";
import { medianOf } from "./median.ts";

/** A panel of which fewer than a majority voted has failed. */
export function isDecided(panel: readonly Seat[]): boolean {
  return votesIn(panel).length * 2 > panel.length;
}

/**
 * What the votes of the present sitting come to; null while, or when, fewer than a majority voted. An appeal whose second
 * sitting failed, too, leaves the award before it.
 */
export function awardOf(hearing: AwardParts): number | null {
  const { panel, upper, isSecondSitting } = hearing;
  if (!isDecided(panel)) return isSecondSitting ? standingAward(hearing) : null;
  const choices = votesIn(panel).map(({ choice }) => choice);
  return medianOf(choices, upper);
}

type AwardParts = Pick<Hearing, "panel" | "upper" | "isSecondSitting" | "appealed">;

/** The award that stands unless this round changes it; null in the first round. */
export function standingAward({ appealed }: Pick<Hearing, "appealed">): number | null {
  return appealed.at(-1)?.award ?? null;
}

/** What ending the dispute delivers, once nothing can change it: zero where nobody decided. */
export function rulingToDeliver(hearing: Hearing): number {
  if (hearing.ruling !== null) return hearing.ruling;
  const [chosen, another] = hearing.escalations.filter(({ ruling }) => ruling === 2);
  if (chosen && !another) return chosen.statedAward;
  const award = hearing.stage === "Outside" ? standingAward(hearing) : awardOf(hearing);
  return award ?? 0;
}

/** Whether `other` gives a side more than `award`: lower awards favour the buyer. A refusal counts as the middle of the choices. */
export function isBetter(side: Side, award: number, other: number, choices: number): boolean {
  const middle = award === 0 ? (choices + 1) / 2 : award;
  return side === "buyer" ? other < middle : other > middle;
}

/** Whether `award` overturns an earlier award or vote. Refusing is unlike every ruling. */
export function overturns(
  { dispute, schedule }: Pick<Hearing, "dispute" | "schedule">,
  award: number,
  earlier: number,
): boolean {
  if (award === earlier) return false;
  if (award === 0 || earlier === 0) return true;
  return Math.abs(award - earlier) * 10_000 >= schedule.overturnedBps * (dispute.choices - 1);
}
