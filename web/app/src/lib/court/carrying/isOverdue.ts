import { ownTurnAt } from "../../../../../shared/court/carrying.ts";
import { commitEndsAt } from "../../../../../shared/court/clock.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import type { KeptVote } from "./keptVote.ts";

/** Nobody has taken a signed vote, or nobody has carried it in good time: its owner is to send it. */
export function isOverdue(hearing: Hearing, { signed, isHanded }: KeptVote, now: number): boolean {
  return !isHanded || now >= ownTurnAt({ signedAt: signed.signedAt, voteEndsAt: commitEndsAt(hearing) });
}
