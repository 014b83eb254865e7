import type { NostrAllowances, NostrLimits } from "./NostrLimits.ts";
import type { Switchboard } from "./Switchboard.ts";
import type { EventStore } from "./store/EventStore.ts";

/** What every verb works with. */
export interface Desk {
  store: EventStore;
  board: Switchboard;
  limits: NostrLimits;
  allowances: NostrAllowances;
  /** Whether a URL that somebody signed means this relay. */
  isOurUrl: (url: string) => boolean;
  /** Stands for a sender in a recipient's mailbox, where nobody but this relay can tell who it is. */
  markOf: (sender: string, recipient: string) => string;
  /** Milliseconds. */
  clock: () => number;
}

/** Unix seconds. */
export const nowOf = ({ clock }: Pick<Desk, "clock">): number => Math.floor(clock() / 1_000);
