import type { Address } from "viem";
import { drawEndsAt } from "../../../../../shared/court/clock.ts";
import { type CourtDue, courtDue } from "../../../../../shared/court/courtDue.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { phaseOf } from "../../../../../shared/court/phase.ts";
import { lastTimeOut } from "../../../lib/court/lastTimeOut.ts";

/** What a row on the desk says: one's own duty in a dispute, or what anybody may do about it. */
export function deskDue(
  hearing: Hearing,
  viewer: Address,
  now: number,
): Pick<CourtDue, "must" | "by" | "acts"> {
  const own = courtDue(hearing, 0n, viewer, now);
  if (own) return own.must === "timeOut" ? { ...own, by: lastTimeOut(hearing) } : own;
  switch (phaseOf(hearing, now)) {
    case "failed":
      return { must: "timeOut", by: lastTimeOut(hearing), acts: true };
    case "decided":
    case "ruled":
      return { must: "executeRuling", by: null, acts: true };
    case "closed":
      return { must: "nothing", by: null, acts: false };
    default: {
      const by = drawEndsAt(hearing);
      const isVacant = hearing.stage === "Drawing" && now <= by;
      return isVacant ? { must: "draw", by, acts: true } : { must: "waitForVote", by: null, acts: false };
    }
  }
}
