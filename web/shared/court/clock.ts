import type { Hearing } from "./hearing.ts";
import { panelSize, type Schedule } from "./schedule.ts";

/** The clock of a sitting, as the contract derives it. Acting exactly at a deadline is in time. */
type Sitting = Pick<Hearing, "schedule" | "round" | "turn" | "turnedAt" | "evidenceEndsAt">;

/** Last instant to vote or, hidden, to commit, by the clock alone. */
export function voteEndsAt({ schedule, evidenceEndsAt }: Sitting): number {
  return evidenceEndsAt + schedule.vote;
}

/** Last instant of a draw: who is drawn keeps half a vote period. */
export function drawEndsAt(sitting: Sitting): number {
  return voteEndsAt(sitting) - Math.floor(sitting.schedule.vote / 2);
}

/** Last instant before the reveals. */
export function commitEndsAt(sitting: Sitting): number {
  return sitting.turn === "None" ? voteEndsAt(sitting) : sitting.turnedAt;
}

/** Last instant to vote, or to reveal. */
export function sittingEndsAt(sitting: Sitting): number {
  if (sitting.turn === "Revealed") return sitting.turnedAt;
  if (!isHidden(sitting)) return voteEndsAt(sitting);
  return commitEndsAt(sitting) + sitting.schedule.reveal;
}

export function hasEnded(sitting: Sitting, time: number): boolean {
  return sitting.turn === "Revealed" || time > sittingEndsAt(sitting);
}

/** Last instant to appeal. */
export function appealEndsAt(sitting: Sitting): number {
  return sittingEndsAt(sitting) + sitting.schedule.appeal;
}

export function isAppealable({ schedule, round }: Sitting): boolean {
  return round + 1 < schedule.rounds || schedule.outside;
}

/** Nothing counts before the evidence period is over, nor once the sitting has turned or its time is up. */
export function areVotesTaken(sitting: Sitting, time: number): boolean {
  return sitting.turn === "None" && time > sitting.evidenceEndsAt && time <= commitEndsAt(sitting);
}

/** More than one seat commits and reveals; one alone votes openly. */
export function isHidden({ schedule, round }: Sitting): boolean {
  return panelSize(schedule, round) > 1;
}

/** Reveals begin when every seat has committed, or when time is up. */
export function areRevealsOpen(sitting: Sitting, time: number): boolean {
  return sitting.turn === "Committed" || (sitting.turn === "None" && time > commitEndsAt(sitting));
}

/** The rules that bound a case's length. */
export interface CasePeriods {
  seats: number;
  rounds: number;
  evidencePeriod: number;
  votePeriod: number;
  revealPeriod: number;
  appealPeriod: number;
  outsidePeriod: number;
}

/** From a dispute's creation until anyone can end it. A policy's rulingWindow must exceed it. */
export function longestCase(rules: CasePeriods, isNamedRoster: boolean): number {
  // Where seats are drawn a failed sitting is followed by a second one.
  const sittings = isNamedRoster ? 1 : 2;
  const schedule: Pick<Schedule, "seats"> = rules;
  let longest = rules.outsidePeriod;
  for (let round = 0; round < rules.rounds; round++) {
    const reveal = panelSize(schedule, round) === 1 ? 0 : rules.revealPeriod;
    longest += rules.evidencePeriod + sittings * (rules.votePeriod + reveal);
    if (round + 1 < rules.rounds || rules.outsidePeriod > 0) longest += rules.appealPeriod;
  }
  return longest;
}
