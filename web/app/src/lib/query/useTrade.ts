import { useCallback, useMemo, useState } from "react";
import type { Address, Hex } from "viem";
import { readTrades } from "../../../../shared/escrow/readTrades.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import { ChainError } from "../chain/ChainError.ts";
import { tradeById, tradesOf } from "../chain/sources/tradeSources.ts";
import { useRecordCheck } from "../record/useRecordCheck.ts";
import { useRecordStatus } from "../record/useRecordStatus.ts";
import { useChain } from "./useChain.ts";
import { useLogs } from "./useLogs.ts";

/**
 * One trade. Without a record a party's own is in what is read for it anyway; any other is looked up by itself.
 * `error` has a code when the chain knows no such trade, or the node cannot have told it truly.
 */
export function useTrade(id: Hex, viewer: Address | null) {
  const { chainId, escrow } = useChain().config;
  const read = useCallback(
    (logs: ChainLog[]): Trade | null => {
      const { trades, refused } = readTrades(logs, chainId, escrow);
      const problem = refused.find((other) => other.id === id);
      if (problem) throw new ChainError(problem.code, { trade: id });
      return trades.find((trade) => trade.id === id) ?? null;
    },
    [chainId, escrow, id],
  );

  const { kind } = useRecordStatus();
  // For as long as the trade is looked at: what stands is not read anew when a record comes or goes.
  const [isRecorded] = useState(kind === "up" || kind === "asking");
  const own = useMemo(
    () => (viewer && !isRecorded ? tradesOf(escrow, viewer) : null),
    [escrow, viewer, isRecorded],
  );
  const mine = useLogs(own, read);
  const isElsewhere = !own || mine.data === null;
  const alone = useMemo(() => (isElsewhere ? tradeById(escrow, id) : null), [escrow, id, isElsewhere]);
  const others = useLogs(
    alone,
    useCallback((logs: ChainLog[]) => known(read(logs), id), [read, id]),
  );
  const found = isElsewhere ? others : { ...mine, data: mine.data ?? undefined };
  useRecordCheck(found.data);
  return found;
}

function known(trade: Trade | null, id: Hex): Trade {
  if (!trade) throw new ChainError("tradeUnknown", { trade: id });
  return trade;
}
