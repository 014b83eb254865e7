import { useMemo } from "react";
import type { Address } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { useTrades } from "../../../lib/query/useTrades.ts";
import type { KnownParty } from "./KnownParty.ts";

/** Whom this account knows: its address book first, then those it traded with. */
export function useKnownParties(you: Address | null): readonly KnownParty[] {
  const { data } = useTrades(you);
  return useMemo(() => {
    const met = new Map<Address, number>();
    for (const { terms } of data?.trades ?? []) {
      const other = you && sameAddress(terms.buyer, you) ? terms.seller : terms.buyer;
      met.set(other, (met.get(other) ?? 0) + 1);
    }
    return [...met].map(([address, trades]) => ({ address, name: null, trades }));
  }, [data, you]);
}
