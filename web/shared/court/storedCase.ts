import { type Hearing, stages } from "./hearing.ts";

/** The hearing as the court's `caseOf` returns it, as far as its logs alone tell, for checking a row against the chain. */
export function storedCase(hearing: Hearing) {
  return {
    stage: stages.indexOf(hearing.stage),
    ruling: hearing.ruling ?? 0,
    draws: hearing.draws,
    recusals: hearing.recusals,
    secondSitting: hearing.secondSitting,
    closedBy: (hearing.closedBy.includes("buyer") ? 1 : 0) + (hearing.closedBy.includes("seller") ? 2 : 0),
    evidenceEndsAt: hearing.evidenceEndsAt,
  };
}
