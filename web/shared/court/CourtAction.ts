import type { Side } from "../escrow/side.ts";

/** Something that the court would accept from this viewer now. `until`: its last instant, null while the stage lasts. */
export type CourtAction = { until: number | null } & (
  | { kind: "closeEvidence" | "draw" | "timeOut" | "executeRuling" }
  /** `endsCase`: nobody can follow, and the ruling becomes 0. */
  | { kind: "recuse"; seat: number; endsCase: boolean }
  | { kind: "vote" | "commit"; seat: number; choices: number }
  /** Of seats whose openings one knows. */
  | { kind: "reveal" | "voidSeat"; seats: number[] }
  /** A further panel, of so many new people. */
  | { kind: "appeal"; award: number; cost: bigint; seats: number }
  /** To the outside court, at its price, for more than `award` gives that side. */
  | { kind: "appealOutside"; award: number; choices: number; side: Side }
);
