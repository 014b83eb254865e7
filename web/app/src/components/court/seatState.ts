import { isHidden } from "../../../../shared/court/clock.ts";
import { type Hearing, hasCommitted } from "../../../../shared/court/hearing.ts";
import { phaseOf } from "../../../../shared/court/phase.ts";

type SeatState = "waited" | "hidden" | "notOpened" | "opened" | "void" | "absent";

/** What may be known of a panel's seat now: whether it voted, never how; null before votes and where there is one seat. */
export function seatState(hearing: Hearing, seat: number, time: number): SeatState | null {
  if (hearing.stage === "Outside" || !isHidden(hearing)) return null;
  const { vote, isVoid } = hearing.panel[seat] ?? {};
  if (isVoid) return "void";
  if (vote) return "opened";
  const phase = phaseOf(hearing, time);
  if (phase === "evidence") return null;
  const committed = hasCommitted(hearing, seat);
  if (phase === "voting") return committed ? "hidden" : "waited";
  return phase === "revealing" && committed ? "notOpened" : "absent";
}
