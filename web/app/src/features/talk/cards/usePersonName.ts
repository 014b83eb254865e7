import type { Address } from "viem";
import { useContactName } from "../../../lib/contacts/useContactName.ts";
import { shortHex } from "../../../lib/format/shortHex.ts";

/** An account within a sentence: by the reader's own name for it, else by both ends of its address. */
export function usePersonName(account: Address): string {
  return useContactName(account) ?? shortHex(account);
}
