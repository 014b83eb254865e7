import type { Address } from "viem";

/** Somebody in the address book, or met in a trade. */
export interface KnownParty {
  address: Address;
  /** From the reader's own address book only. */
  name: string | null;
  /** Trades together so far. */
  trades: number;
}
