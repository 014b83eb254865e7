import { fromDateField } from "../format/dateField.ts";

export type DeadlineProblem = "deadlineEmpty" | "deadlineNotADate" | "deadlinePast" | "deadlineTooFar";

export type ReadDeadline = { ok: true; at: number } | { ok: false; problem: DeadlineProblem };

/** The escrow refuses later ones; a minute of it is left for the block that takes the payment. */
const FARTHEST = 400 * 86_400 - 60;

/** Reads what a date-and-time field holds, in the device's time zone, and judges it by the chain's `now`. */
export function readDeadline(text: string, now: number): ReadDeadline {
  if (text.trim() === "") return { ok: false, problem: "deadlineEmpty" };
  const at = fromDateField(text);
  if (at === null) return { ok: false, problem: "deadlineNotADate" };
  if (at <= now) return { ok: false, problem: "deadlinePast" };
  if (at > now + FARTHEST) return { ok: false, problem: "deadlineTooFar" };
  return { ok: true, at };
}
