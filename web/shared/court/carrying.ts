/** How long a signed vote is waited with, so that a panel's are carried together and none comes too late. Unix seconds. */

interface Signing {
  signedAt: number;
  /** Last instant to commit. */
  voteEndsAt: number;
}

/** Whoever carries waits for the rest of the panel until a quarter of the time that was left when signing. */
export function waitsForOthersUntil(signing: Signing): number {
  return partOf(signing, 4);
}

/** From half of it on the arbitrator's own page sends what nobody carried. */
export function ownTurnAt(signing: Signing): number {
  return partOf(signing, 2);
}

function partOf({ signedAt, voteEndsAt }: Signing, part: number): number {
  return signedAt + Math.max(0, Math.floor((voteEndsAt - signedAt) / part));
}
