import type { Address } from "viem";

/** Whose talk key, and the how manyth of theirs, from 0. */
export interface Owner {
  readonly account: Address;
  readonly sequence: number;
}
