import type { ReactNode } from "react";

export type MarkKind = "offer" | "claim" | "answer" | "default" | "vote" | "award";

/** Something said, or decided, about the buyer's share. */
export interface ScaleMark {
  key: string;
  kind: MarkKind;
  by: "buyer" | "seller" | "arbitrator" | null;
  /** The buyer's share of the whole that is shown, 0 … 10,000. */
  bps: number;
  /** "Your claim", "Answer", "Award". */
  label: string;
  /** What it means in money, such as "70 to the buyer, 30 to the seller". */
  meaning?: ReactNode;
}
