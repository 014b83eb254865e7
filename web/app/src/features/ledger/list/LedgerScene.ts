import type { Hex } from "viem";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import type { Entry } from "../book/Entry.ts";
import type { Coins } from "./useCoins.ts";
import type { Notes } from "./useNotes.ts";
import type { Titles } from "./useTitles.ts";
import type { NameOf } from "./useWords.ts";

/** What everything on the page is told with. */
export interface LedgerScene {
  coins: Coins;
  names: NameOf;
  titles: Titles;
  notes: Notes;
  policies: ReadonlyMap<Hex, Policy>;
  /** What the account had after an entry, by the entry's id. */
  balances: ReadonlyMap<string, bigint>;
  /** What an entry was worth when it happened, signed, in hundredths of `currency`; null where no rate was told then. */
  worth: (entry: Entry) => bigint | null;
  currency: string;
  now: number;
}
