import type { Address } from "viem";

/** Who acts. Features never ask for the kind: `sendCalls` does. */
export interface Account {
  readonly kind: "key" | "outside";
  readonly address: Address;
  /** Given by the owner, or the name of the outside wallet. */
  readonly name: string | null;
  /** Its place among the accounts of the phrase, from 1; null for an outside wallet. */
  readonly number: number | null;
}
