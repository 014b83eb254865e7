/** How much of a clock is left, from 1 when it started to 0 when it ran out. */
export function clockFraction(startedAt: number, endsAt: number, now: number): number {
  if (endsAt <= startedAt) return 0;
  return Math.min(1, Math.max(0, (endsAt - now) / (endsAt - startedAt)));
}
