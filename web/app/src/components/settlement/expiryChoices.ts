const hour = 3_600;
const lifetimes = [hour, 24 * hour, 3 * 24 * hour, 7 * 24 * hour, 14 * 24 * hour] as const;

/** The usual lifetimes of an offer that end by `notAfter`; what is left until then when even the shortest does not. */
export function expiryChoices(now: number, notAfter: number | null): number[] {
  const fitting = lifetimes.filter((lifetime) => notAfter === null || now + lifetime <= notAfter);
  if (fitting.length > 0) return [...fitting];
  return notAfter !== null && notAfter > now ? [notAfter - now] : [];
}

/** Three days leave time to answer without binding anyone for long. */
export function usualExpiry(choices: readonly number[]): number | undefined {
  return choices.filter((lifetime) => lifetime <= 3 * 24 * hour).at(-1);
}
