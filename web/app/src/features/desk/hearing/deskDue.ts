import type { Address } from "viem";
import { drawEndsAt } from "../../../../../shared/court/clock.ts";
import { type CourtDue, courtDue } from "../../../../../shared/court/courtDue.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { phaseOf } from "../../../../../shared/court/phase.ts";
import { isOverdue } from "../../../lib/court/carrying/isOverdue.ts";
import type { KeptVote } from "../../../lib/court/carrying/keptVote.ts";
import { lastTimeOut } from "../../../lib/court/lastTimeOut.ts";

interface DeskDue extends Pick<CourtDue, "by" | "acts"> {
  must: CourtDue["must"] | "waitForCarriers" | "sendVote";
}

/** What a row on the desk says: one's own duty in a dispute, or what anybody may do about it. */
export function deskDue(hearing: Hearing, viewer: Address, now: number, signed?: KeptVote | null): DeskDue {
  const own = courtDue(hearing, 0n, viewer, now);
  if (signed && own?.must === "commit") {
    return isOverdue(hearing, signed, now)
      ? { ...own, must: "sendVote" }
      : { must: "waitForCarriers", by: null, acts: false };
  }
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
