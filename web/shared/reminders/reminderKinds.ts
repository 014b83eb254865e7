import type { CourtDuty } from "../court/courtDue.ts";
import type { Duty } from "../escrow/due.ts";

/** What somebody may choose to be reminded of. */
export const reminderKinds = [
  "delivery",
  "inspection",
  "answer",
  "vote",
  "appeal",
  "money",
  "payment",
  "offer",
] as const;

export type ReminderKind = (typeof reminderKinds)[number];

/** What a reminder speaks of. One of votes says which of its three steps it is. */
export const dutySubjects = [
  "delivery",
  "inspection",
  "answer",
  "evidence",
  "vote",
  "commit",
  "reveal",
  "appeal",
  "money",
] as const;

export type DutySubject = (typeof dutySubjects)[number];

const subjects: Partial<Record<Duty | CourtDuty | "withdraw", DutySubject>> = {
  deliver: "delivery",
  sendBack: "delivery",
  inspect: "inspection",
  inspectReturn: "inspection",
  answer: "answer",
  answerBeforeDefault: "answer",
  createDispute: "answer",
  draw: "answer",
  giveEvidence: "evidence",
  vote: "vote",
  commit: "commit",
  reveal: "reveal",
  appeal: "appeal",
  collect: "money",
  reclaim: "money",
  defaultJudgment: "money",
  lapse: "money",
  execute: "money",
  executeRuling: "money",
  timeOut: "money",
  withdraw: "money",
};

/** Null for what nobody is reminded of: the other side's turn. */
export function subjectOf(must: string): DutySubject | null {
  return subjects[must as keyof typeof subjects] ?? null;
}

/** Under which choice it falls. */
export function kindOf(subject: DutySubject): ReminderKind {
  if (subject === "commit" || subject === "reveal") return "vote";
  return subject === "evidence" ? "answer" : subject;
}
