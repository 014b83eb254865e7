import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Address } from "viem";
import { type ListedTrade, listedTrade } from "../../../../../shared/escrow/listedTrade.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useTrades } from "../../../lib/query/useTrades.ts";
import { listing } from "../../../lib/record/listing.ts";
import { useReader } from "../../../lib/record/useReader.ts";
import { useRecordStatus } from "../../../lib/record/useRecordStatus.ts";
import { useTold } from "../../../lib/record/useTold.ts";

/** Enough to tell how long trades take; all of the open ones hold money. */
export const mostClosed = 1_000;

interface Standings {
  open: readonly ListedTrade[];
  closed: readonly ListedTrade[];
}

/** The viewer's open trades, all of them, and those that closed last: from the record, else from the chain. */
export function useStandings(viewer: Address) {
  const status = useRecordStatus();
  const { ask, epoch, enabled } = useTold(viewer);
  const { data: told } = useQuery({
    queryKey: [...keys.record(epoch), "standings", viewer],
    queryFn: ({ signal }) =>
      ask(signal, async (_, asked): Promise<Standings> => {
        const { askEveryTrade } = await import("../../../lib/record/askEveryTrade.ts");
        const [open, closed] = await Promise.all([
          askEveryTrade(asked, { viewer, state: "open" }, Number.POSITIVE_INFINITY),
          askEveryTrade(asked, { viewer, state: "closed" }, mostClosed),
        ]);
        return { open, closed };
      }),
    enabled,
    networkMode: "always",
    retry: false,
  });
  const { data, error, refetch } = useTrades(useReader(viewer, told !== undefined));
  const read = useMemo(() => {
    const rows = data?.trades.map(listedTrade);
    const isClosed = ({ status: one }: ListedTrade) => one === "Closed";
    return (
      rows && {
        open: rows.filter((row) => !isClosed(row)),
        closed: rows.filter(isClosed).slice(0, mostClosed),
      }
    );
  }, [data]);
  return listing<Standings>(status, told, { data: read, error, refetch });
}
