import type { Rules } from "../../../../../shared/court/rosterVersion.ts";
import type { RosterDraft } from "./RosterDraft.ts";

/** Panels and periods as they are published: what a roster has no use for is nothing, or the contract refuses it. */
export type RosterShape = Pick<
  Rules,
  | "seats"
  | "rounds"
  | "evidencePeriod"
  | "votePeriod"
  | "revealPeriod"
  | "appealPeriod"
  | "newcomerWait"
  | "overturnedBps"
  | "outsidePeriod"
>;

export function shapeOf(draft: RosterDraft): RosterShape {
  const { evidencePeriod, votePeriod, kind, hasOutside } = draft;
  const { seats, rounds } = kind === "alone" ? { seats: 1, rounds: 1 } : draft;
  const isHidden = seats > 1 || rounds > 1;
  const isAppealable = rounds > 1 || hasOutside;
  return {
    seats,
    rounds,
    evidencePeriod,
    votePeriod,
    revealPeriod: isHidden ? draft.revealPeriod : 0,
    appealPeriod: isAppealable ? draft.appealPeriod : 0,
    newcomerWait: kind === "open" ? draft.newcomerWait : 0,
    overturnedBps: isAppealable ? draft.overturnedBps : 0,
    outsidePeriod: hasOutside ? draft.outsidePeriod : 0,
  };
}

export function arbitratorsOf({ arbitrators }: RosterDraft): string[] {
  return arbitrators.split(/[\s,，;；]+/).filter((one) => one !== "");
}

/** Nobody is drawn where one is named. */
export function isNamedDraft(draft: RosterDraft): boolean {
  return draft.kind !== "open" && arbitratorsOf(draft).length === 1;
}
