import type { Case } from "../../../../../shared/escrow/trade.ts";

/** The case as it would be with this ruling, for the scale. */
export function withRuling(current: Case, ruling: number): Case {
  return { ...current, ruling };
}
