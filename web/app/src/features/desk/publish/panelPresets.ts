import { panelSizes } from "../panelSizes.ts";
import { limits } from "./limits.ts";
import type { RosterDraft } from "./RosterDraft.ts";

/** How many decide, and whether a larger panel may be asked after them. */
export const panelPresets = {
  one: { seats: 1, rounds: 1 },
  oneAppeal: { seats: 1, rounds: 2 },
  three: { seats: 3, rounds: 1 },
  threeAppeal: { seats: 3, rounds: 2 },
} as const;

export type PanelPreset = keyof typeof panelPresets;

export const panelPresetKeys = Object.keys(panelPresets) as PanelPreset[];

/** The preset that a draft is, null for one's own numbers. */
export function panelPresetOf({ seats, rounds }: Pick<RosterDraft, "seats" | "rounds">): PanelPreset | null {
  const isIt = (key: PanelPreset) => panelPresets[key].seats === seats && panelPresets[key].rounds === rounds;
  return panelPresetKeys.find(isIt) ?? null;
}

/** Each appeal's panel is twice the one before and one more; the last may not be larger than the contract takes. */
export function roundsPossible(seats: number): number {
  for (let rounds: number = limits.rounds; rounds > 1; rounds--) {
    if ((panelSizes({ seats, rounds }).at(-1) ?? 0) <= limits.seats) return rounds;
  }
  return 1;
}
