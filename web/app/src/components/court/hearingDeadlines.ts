import {
  appealEndsAt,
  drawEndsAt,
  isHidden,
  sittingEndsAt,
  voteEndsAt,
} from "../../../../shared/court/clock.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { outsideEndsAt, type Phase, phaseOf } from "../../../../shared/court/phase.ts";

type Label =
  | "evidenceUntil"
  | "evidenceEnded"
  | "drawUntil"
  | "voteUntil"
  | "commitUntil"
  | "revealUntil"
  | "appealUntil"
  | "outsideUntil";

export interface HearingDeadline {
  label: Label;
  at: number;
}

/** The instants that matter to who reads about a dispute now, in their order. */
export function hearingDeadlines(hearing: Hearing, now: number): HearingDeadline[] {
  const { stage, isSecondSitting, evidenceEndsAt } = hearing;
  const phase = phaseOf(hearing, now);
  const isIn = (...phases: Phase[]) => phases.includes(phase);
  const hidden = stage !== "Outside" && isHidden(hearing);
  const list: (HearingDeadline | false)[] = [
    stage !== "Outside" &&
      evidenceEndsAt > 0 &&
      !isSecondSitting && { label: isIn("evidence") ? "evidenceUntil" : "evidenceEnded", at: evidenceEndsAt },
    stage === "Drawing" && isIn("evidence", "voting") && { label: "drawUntil", at: drawEndsAt(hearing) },
    isIn("evidence", "voting", "failed") && {
      label: hidden ? "commitUntil" : "voteUntil",
      at: voteEndsAt(hearing),
    },
    hidden && isIn("evidence", "voting", "revealing") && { label: "revealUntil", at: sittingEndsAt(hearing) },
    isIn("appeal") && { label: "appealUntil", at: appealEndsAt(hearing) },
    isIn("outside") && { label: "outsideUntil", at: outsideEndsAt(hearing) },
  ];
  return list.filter((one) => one !== false);
}
