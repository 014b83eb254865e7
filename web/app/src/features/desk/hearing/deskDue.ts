import { drawEndsAt, type Hearing, voteEndsAt } from "../../../../../shared/court/hearing.ts";

export type DeskDuty = "read" | "vote" | "draw" | "timeOut" | "deliver" | "done";

/** What a seat has to do, by when. `acts`: it is waited for now. */
export function deskDue(hearing: Hearing, now: number): { must: DeskDuty; by: number | null; acts: boolean } {
  const { stage, evidenceEndsAt } = hearing;
  if (stage === "Delivered" || stage === "None") return { must: "done", by: null, acts: false };
  if (stage === "Ruled") return { must: "deliver", by: null, acts: true };
  if (now > voteEndsAt(hearing)) return { must: "timeOut", by: null, acts: true };
  if (stage === "Drawing") return { must: "draw", by: drawEndsAt(hearing), acts: now <= drawEndsAt(hearing) };
  if (now <= evidenceEndsAt) return { must: "read", by: evidenceEndsAt, acts: false };
  return { must: "vote", by: voteEndsAt(hearing), acts: true };
}
