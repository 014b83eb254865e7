import { type Address, getAddress, isAddress } from "viem";

/** The address that stands behind the `#` of a page, where no server sees it; null for anything else. */
export function addressInHash(hash: string): Address | null {
  return isAddress(hash) ? getAddress(hash) : null;
}
