import type { Hearing } from "./hearing.ts";
import { type ChoiceCount, medianDays, spreadOf } from "./spread.ts";

/** What a roster's panels did. */
export interface Caseload {
  open: number;
  ruled: number;
  appealed: number;
  /** From the opening to the ruling; null where none was ruled. */
  medianDays: number | null;
  /** How often each final ruling was given. */
  awards: ChoiceCount[];
}

export function caseloadOf(hearings: readonly Hearing[]): Caseload {
  const ruled = hearings.filter(({ ruling }) => ruling !== null);
  return {
    open: hearings.length - ruled.length,
    ruled: ruled.length,
    appealed: hearings.filter(({ round }) => round > 0).length,
    medianDays: medianDays(ruled.map((hearing) => ruledAt(hearing) - (hearing.steps[0]?.time ?? 0))),
    awards: spreadOf(ruled.map(({ dispute, ruling }) => ({ choices: dispute.choices, choice: ruling ?? 0 }))),
  };
}

/** Delivered later or not, it is ruled from the log on that says what the ruling is. */
function ruledAt({ steps }: Hearing): number {
  const ends: readonly string[] = ["DisputeAbandoned", "RulingWithheld", "Ruling"];
  return steps.find(({ eventName }) => ends.includes(eventName))?.time ?? 0;
}
