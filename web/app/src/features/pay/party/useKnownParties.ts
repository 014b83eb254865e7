import { useMemo } from "react";
import type { Address } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { useContacts } from "../../../lib/contacts/useContacts.ts";
import { useTrades } from "../../../lib/query/useTrades.ts";
import type { KnownParty } from "./KnownParty.ts";

/** Whom this account knows: its address book first, then those it traded with. */
export function useKnownParties(you: Address | null): readonly KnownParty[] {
  const contacts = useContacts();
  const { data } = useTrades(you);
  return useMemo(() => {
    const parties = new Map<string, KnownParty>();
    for (const { address, name } of contacts)
      parties.set(address.toLowerCase(), { address, name, trades: 0 });
    for (const { terms } of data?.trades ?? []) {
      const other = you && sameAddress(terms.buyer, you) ? terms.seller : terms.buyer;
      const known = parties.get(other.toLowerCase()) ?? { address: other, name: null, trades: 0 };
      parties.set(other.toLowerCase(), { ...known, trades: known.trades + 1 });
    }
    return [...parties.values()];
  }, [contacts, data, you]);
}
