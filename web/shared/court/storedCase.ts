import { type Hearing, stages, turns } from "./hearing.ts";

/** The hearing as the court's `caseOf` returns it, as far as its logs alone tell, for checking a row against the chain. */
export function storedCase(hearing: Hearing) {
  const { round, sitting, isSecondSitting, draws, upper, evidenceEndsAt, seedBlock, turnedAt } = hearing;
  return {
    stage: stages.indexOf(hearing.stage),
    ruling: hearing.ruling ?? 0,
    ...{ round, sitting, isSecondSitting, draws, upper, evidenceEndsAt, seedBlock, turnedAt },
    turn: turns.indexOf(hearing.turn),
    formers: hearing.formers.length,
    closedBy: (hearing.closedBy.includes("buyer") ? 1 : 0) + (hearing.closedBy.includes("seller") ? 2 : 0),
  };
}
