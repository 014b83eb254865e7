import { rulingBuyerBps } from "../escrow/amounts.ts";

/** How often a choice was made, among so many. */
export interface ChoiceCount {
  choices: number;
  choice: number;
  times: number;
}

/** Rulings counted by choice: by how many there were, and from refusing to the last. */
export function spreadOf(rulings: readonly Omit<ChoiceCount, "times">[]): ChoiceCount[] {
  const counts = new Map<string, ChoiceCount>();
  for (const { choices, choice } of rulings) {
    const key = `${choices}:${choice}`;
    counts.set(key, { choices, choice, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => a.choices - b.choices || a.choice - b.choice);
}

/** The middle of spans in seconds, in days; between the two middle ones of an even count. Null of none. */
export function medianDays(spans: readonly number[]): number | null {
  const sorted = spans.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2 / 86_400;
}

/** A part of the scale, from all to the seller (0) to all to the buyer (10,000). */
export interface SpreadBin {
  bps: number;
  times: number;
}

const bins = 11;

/** Rulings as the scale shows them, whatever the number of choices was; refusing stands beside it. */
export function spreadBins(counts: readonly ChoiceCount[]): { bins: SpreadBin[]; refused: number } {
  const found = Array.from({ length: bins }, (_, at) => ({ bps: at * 1_000, times: 0 }));
  let refused = 0;
  for (const { choices, choice, times } of counts) {
    const bps = rulingBuyerBps(choice, choices);
    const bin = bps === null ? undefined : found[Math.round(bps / 1_000)];
    if (bin) bin.times += times;
    else refused += times;
  }
  return { bins: found, refused };
}
