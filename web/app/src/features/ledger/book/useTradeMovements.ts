import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Address } from "viem";
import { keys } from "../../../lib/query/keys.ts";
import { usePolicyStates } from "../../../lib/query/usePolicies.ts";
import { useTrades } from "../../../lib/query/useTrades.ts";
import { type Listing, listing } from "../../../lib/record/listing.ts";
import { useReader } from "../../../lib/record/useReader.ts";
import { useRecordStatus } from "../../../lib/record/useRecordStatus.ts";
import { useTold } from "../../../lib/record/useTold.ts";
import type { TradeMovement } from "./Entry.ts";
import { toldMovements, tradeMovements } from "./tradeMovements.ts";

/** What the viewer's trades moved for them since an instant: from the record while it is to be believed, else from the chain. */
export function useTradeMovements(viewer: Address, since: number): Listing<readonly TradeMovement[]> {
  const status = useRecordStatus();
  const { ask, epoch, enabled } = useTold(viewer);
  const { data: rows } = useQuery({
    queryKey: [...keys.record(epoch), "payouts", viewer, since],
    queryFn: ({ signal }) =>
      ask(signal, async (_, asked) => {
        const { askPayouts } = await import("../../../lib/record/askPayouts.ts");
        return askPayouts(asked, viewer, since);
      }),
    enabled,
    networkMode: "always",
    retry: false,
  });
  const told = useMemo(() => rows && toldMovements(rows), [rows]);
  const read = useTrades(useReader(viewer, told !== undefined));
  const trades = read.data?.trades;
  const ids = useMemo(() => trades?.map(({ terms }) => terms.policy) ?? [], [trades]);
  const { known, isReading } = usePolicyStates(ids);
  const made = useMemo(
    () => (trades && !isReading ? tradeMovements(trades, known, viewer) : undefined),
    [trades, known, isReading, viewer],
  );
  return listing(status, told, { data: made, error: read.error, refetch: read.refetch });
}
