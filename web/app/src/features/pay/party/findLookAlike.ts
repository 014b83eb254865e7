import type { Address } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";

/** As many digits as people compare at an address's ends, and as forgers grind for. */
const ENDS = 4;

/**
 * A known address that `address` could be mistaken for: another one with the same digits at both ends. Such addresses are
 * made on purpose and slipped into a history, in the hope that somebody copies them.
 */
export function findLookAlike(address: Address, known: readonly Address[]): Address | null {
  const ends = endsOf(address);
  return known.find((other) => !sameAddress(other, address) && endsOf(other) === ends) ?? null;
}

function endsOf(address: Address): string {
  const digits = address.slice(2).toLowerCase();
  return digits.slice(0, ENDS) + digits.slice(-ENDS);
}
