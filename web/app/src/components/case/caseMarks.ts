import { rulingBuyerBps } from "../../../../shared/escrow/amounts.ts";
import { otherSide } from "../../../../shared/escrow/side.ts";
import type { Case } from "../../../../shared/escrow/trade.ts";
import type { ScaleMark } from "../pictures/scale/scaleMark.ts";

/** Where the award falls on the scale of all that was held: between claim and answer. */
export function awardBps(current: Pick<Case, "claimBps" | "answer">, sharePart: number): number {
  const { claimBps, answer } = current;
  if (!answer) return claimBps;
  const low = Math.min(claimBps, answer.buyerBps);
  const high = Math.max(claimBps, answer.buyerBps);
  return Math.round(low + ((high - low) * sharePart) / 10_000);
}

/** Claim, answer and award on the scale, as far as they are there. */
export function caseMarks(
  current: Case,
  { choices, defaultBuyerBps }: { choices: number; defaultBuyerBps: number },
  labels: { claim: string; answer: string; award: string },
): ScaleMark[] {
  const { claimant, claimBps, answer, ruling } = current;
  const marks: ScaleMark[] = [
    { key: "claim", kind: "claim", by: claimant, bps: claimBps, label: labels.claim },
  ];
  if (answer)
    marks.push({
      key: "answer",
      kind: "answer",
      by: otherSide(claimant),
      bps: answer.buyerBps,
      label: labels.answer,
    });
  if (ruling !== null) {
    const share = rulingBuyerBps(ruling, choices) ?? defaultBuyerBps;
    marks.push({
      key: "award",
      kind: "award",
      by: "arbitrator",
      bps: awardBps(current, share),
      label: labels.award,
    });
  }
  return marks;
}
