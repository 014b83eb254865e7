/** The ruling that gives the buyer the share nearest to this one; null where two are equally near: that is for people to choose. */
export function choiceOf(buyerBps: number, choices: number): number | null {
  const steps = (buyerBps * (choices - 1)) / 10_000;
  return steps % 1 === 0.5 ? null : choices - Math.round(steps);
}
