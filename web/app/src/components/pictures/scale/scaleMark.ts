import type { ReactNode } from "react";

export type MarkKind =
  | "offer"
  /** An offer that stands no more, or beside which a newer one stands: on the line, and named in the list alone. */
  | "past"
  /** What a mediator proposes. It binds nobody. */
  | "proposal"
  | "claim"
  | "answer"
  | "default"
  | "vote"
  | "award";

/** Something said, or decided, about the buyer's share. */
export interface ScaleMark {
  key: string;
  kind: MarkKind;
  by: "buyer" | "seller" | "arbitrator" | "mediator" | null;
  /** The buyer's share of the whole that is shown, 0 … 10,000. */
  bps: number;
  /** "Your claim", "Answer", "Award". */
  label: string;
  /** What it means in money, such as "70 to the buyer, 30 to the seller". */
  meaning?: ReactNode;
  /** Stands out among its like. */
  strong?: boolean;
}
