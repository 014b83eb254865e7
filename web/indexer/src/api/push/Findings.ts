import type { Hex } from "viem";
import type { Waiting } from "../../../../shared/reminders/dueReminders.ts";

/** Money that moved for somebody. */
export interface Payment {
  trade: Hex;
  tx: Hex;
  direction: "in" | "out";
  /** Unix seconds. */
  time: number;
}

/** Everything that somebody could be told of now. */
export interface Findings {
  waiting: Waiting[];
  payments: Payment[];
}
