import { awardOf } from "./award.ts";
import { appealEndsAt, areRevealsOpen, hasEnded, isAppealable, isHidden } from "./clock.ts";
import type { Hearing } from "./hearing.ts";

/**
 * Where a dispute stands at an instant: what follows from the clock alone is no step of the contract's. `failed`: fewer
 * than a majority voted; `decided`: nothing can overturn the award, and anybody may end the dispute; `ruled`: it waits
 * for its delivery.
 */
export type Phase =
  | "evidence"
  | "voting"
  | "revealing"
  | "failed"
  | "appeal"
  | "outside"
  | "decided"
  | "ruled"
  | "closed";

export function phaseOf(hearing: Hearing, time: number): Phase {
  switch (hearing.stage) {
    case "None":
    case "Delivered":
      return "closed";
    case "Ruled":
      return "ruled";
    case "Outside":
      return isOutsideOver(hearing, time) ? "decided" : "outside";
    case "Drawing":
    case "Seated":
      return hasEnded(hearing, time) ? afterTheSitting(hearing, time) : inTheSitting(hearing, time);
  }
}

/** The outside court ruled on all that it was asked, or is late, and nobody may ask it any more. */
export function isOutsideOver(hearing: Outside, time: number): boolean {
  const { escalations, evidenceEndsAt: askUntil } = hearing;
  const isAsked = escalations.length === 2 || time > askUntil;
  return isAsked && escalations.every(({ ruling, endsAt }) => ruling !== 0 || time > endsAt);
}

/** Last instant at which the outside court is waited for. */
export function outsideEndsAt({ escalations, evidenceEndsAt: askUntil }: Outside): number {
  const pending = escalations.filter(({ ruling }) => ruling === 0).map(({ endsAt }) => endsAt);
  return Math.max(...pending, escalations.length === 2 ? 0 : askUntil);
}

type Outside = Pick<Hearing, "escalations" | "evidenceEndsAt">;

function inTheSitting(hearing: Hearing, time: number): Phase {
  if (time <= hearing.evidenceEndsAt) return "evidence";
  return isHidden(hearing) && areRevealsOpen(hearing, time) ? "revealing" : "voting";
}

function afterTheSitting(hearing: Hearing, time: number): Phase {
  if (awardOf(hearing) === null) return "failed";
  return isAppealable(hearing) && time <= appealEndsAt(hearing) ? "appeal" : "decided";
}
