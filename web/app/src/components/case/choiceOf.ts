/** The ruling that gives the buyer this share of the dispute, or the nearest that the rules allow. */
export function choiceOf(buyerBps: number, choices: number): number {
  return choices - Math.round((buyerBps * (choices - 1)) / 10_000);
}
