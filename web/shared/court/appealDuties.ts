import type { Side } from "../escrow/side.ts";
import { allowedAppeals, otherQuestion } from "./allowedAppeals.ts";
import { awardOf, isBetter, standingAward } from "./award.ts";
import type { CourtAction } from "./CourtAction.ts";
import { appealEndsAt } from "./clock.ts";
import type { Hearing } from "./hearing.ts";
import { phaseOf } from "./phase.ts";

export type Appeal = Extract<CourtAction, { kind: "appeal" | "appealOutside" }>;

/** Why a side may do nothing: it asked already, it got all there is, or there is nobody to ask. */
export type NoAppeal = "asked" | "hasAll" | "nobody";

/** What the two sides may do against an award while there is time. Nobody must. */
export interface AppealDuties {
  /** What stands if nobody does anything, or if the outside court does not choose another. */
  award: number;
  since: number;
  by: number;
  /** Somebody asked the outside court already, so that not all depends on this. */
  isAsked: boolean;
  sides: Record<Side, { may: Appeal[]; not: NoAppeal | null }>;
}

/** Null outside of the time to appeal. */
export function appealDuties(hearing: Hearing, time: number): AppealDuties | null {
  const isAsked = hearing.stage === "Outside";
  const phase = phaseOf(hearing, time);
  const by = isAsked ? hearing.evidenceEndsAt : appealEndsAt(hearing);
  const award = isAsked ? standingAward(hearing) : awardOf(hearing);
  if (award === null || time > by || phase !== (isAsked ? "outside" : "appeal")) return null;
  const allowed = isAsked ? otherQuestion : allowedAppeals;
  const sideOf = (side: Side) => {
    const may = allowed(hearing, hearing.dispute[side], time).filter(isAppeal);
    return { may, not: may.length > 0 ? null : whyNot(hearing, side, award) };
  };
  const sides = { buyer: sideOf("buyer"), seller: sideOf("seller") };
  return { award, since: by - hearing.schedule.appeal, by, isAsked, sides };
}

function isAppeal(action: CourtAction): action is Appeal {
  return action.kind === "appeal" || action.kind === "appealOutside";
}

function whyNot({ dispute: { choices }, escalations }: Hearing, side: Side, award: number): NoAppeal {
  if (escalations.some((asked) => asked.side === side)) return "asked";
  const all = side === "buyer" ? 1 : choices;
  return isBetter(side, award, all, choices) ? "nobody" : "hasAll";
}
