import { ownTurnAt } from "../../../../../shared/court/carrying.ts";
import { commitEndsAt } from "../../../../../shared/court/clock.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import type { KeptVote } from "./keptVote.ts";

/** From when on the owner of a signed vote sends it, as was agreed to when it was signed. Unix seconds. */
export function ownTurnOf(hearing: Hearing, { signed: { signedAt } }: KeptVote): number {
  return ownTurnAt({ signedAt, voteEndsAt: commitEndsAt(hearing) });
}

/** Nobody has taken a signed vote, or nobody has carried it in good time: its owner is to send it. */
export function isOverdue(hearing: Hearing, vote: KeptVote, now: number): boolean {
  return !vote.isHanded || now >= ownTurnOf(hearing, vote);
}
