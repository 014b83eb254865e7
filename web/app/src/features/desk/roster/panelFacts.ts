import type { Rules } from "../../../../../shared/court/rosterVersion.ts";
import { panelSizes } from "../panelSizes.ts";

/** A panel of a version: how many sit, and what they cost. */
export interface PanelFact {
  /** 0 for the first, then its appeals. */
  round: number;
  seats: number;
  cost: bigint;
}

export function panelFacts(rules: Pick<Rules, "seats" | "rounds" | "seatFee">): PanelFact[] {
  return panelSizes(rules).map((seats, round) => ({ round, seats, cost: rules.seatFee * BigInt(seats) }));
}
