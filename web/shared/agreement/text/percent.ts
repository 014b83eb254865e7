/** Basis points as percent, exactly. */
export function percent(bps: number): string {
  return `${bps / 100}%`;
}
