import { sittingEndsAt } from "../../../../shared/court/clock.ts";
import { canBeRefilled, type Hearing } from "../../../../shared/court/hearing.ts";

/**
 * Last instant at which ending a failed sitting still brings another panel: the next one's clock has run since the failed
 * one ended, and who is drawn keeps half a vote period. Null where no panel follows.
 */
export function lastTimeOut(hearing: Hearing): number | null {
  if (!canBeRefilled(hearing)) return null;
  const { vote } = hearing.schedule;
  return sittingEndsAt(hearing) + vote - Math.floor(vote / 2);
}
