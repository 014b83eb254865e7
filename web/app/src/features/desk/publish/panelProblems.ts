import { limits } from "./limits.ts";
import { roundsPossible } from "./panelPresets.ts";
import type { Problems } from "./problems.ts";
import type { RosterDraft } from "./RosterDraft.ts";
import { isNamedDraft, type RosterShape, shapeOf } from "./shapeOf.ts";

/** Whether panels, periods and shares are within the contract's limits. */
export function panelProblems(draft: RosterDraft): Problems {
  const shape = shapeOf(draft);
  const { seats, rounds } = shape;
  const isSeats = Number.isInteger(seats) && seats % 2 === 1 && seats >= 1 && seats <= limits.seats;
  return {
    ...(isSeats ? null : { seats: "seatsWrong" as const }),
    ...(isSeats && !isWithin(rounds, [1, roundsPossible(seats)]) ? { rounds: "roundsMany" as const } : null),
    ...(rounds > 1 && isNamedDraft(draft) ? { rounds: "roundsAlone" as const } : null),
    ...periodProblems(shape, draft),
    ...(isWithin(draft.bountyBps, limits.bountyBps) ? null : { bountyBps: "shareWrong" as const }),
  };
}

function periodProblems(shape: RosterShape, draft: RosterDraft): Problems {
  const isHidden = shape.seats > 1 || shape.rounds > 1;
  const isAppealable = shape.rounds > 1 || draft.hasOutside;
  const periods = {
    evidencePeriod: true,
    votePeriod: true,
    revealPeriod: isHidden,
    appealPeriod: isAppealable,
    newcomerWait: draft.kind === "open",
    outsidePeriod: draft.hasOutside,
  };
  const problems: Problems = {};
  for (const [name, isUsed] of Object.entries(periods)) {
    const field = name as keyof typeof periods;
    if (isUsed && !isWithin(shape[field], limits[field])) problems[field] = "periodWrong";
  }
  if (isAppealable && !isWithin(shape.overturnedBps, limits.overturnedBps))
    problems.overturnedBps = "shareWrong";
  return problems;
}

const isWithin = (value: number, [least, most]: readonly [number, number]): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
