import type { ScaleMark } from "./scaleMark.ts";

/** What claim and answer leave open: the award falls between them. Nothing until both are said. */
export function contestedSpan(marks: readonly ScaleMark[]): { from: number; to: number } | null {
  const claim = marks.find((mark) => mark.kind === "claim");
  const answer = marks.find((mark) => mark.kind === "answer");
  if (!claim || !answer) return null;
  return { from: Math.min(claim.bps, answer.bps), to: Math.max(claim.bps, answer.bps) };
}
