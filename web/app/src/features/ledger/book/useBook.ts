import { useCallback, useMemo } from "react";
import type { Address } from "viem";
import { courtLogsOf } from "../../../../../shared/court/courtLogsOf.ts";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import { rosterSource } from "../../../lib/chain/sources/courtSources.ts";
import { transferSource } from "../../../lib/chain/sources/transferSource.ts";
import { withdrawalSource } from "../../../lib/chain/sources/withdrawalSource.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useLogs } from "../../../lib/query/useLogs.ts";
import { runningBalances } from "./balances.ts";
import { buildEntries } from "./buildEntries.ts";
import type { Entry } from "./Entry.ts";
import { readTransfers } from "./readTransfers.ts";
import { readWithdrawals } from "./readWithdrawals.ts";
import { type CheckedEnds, useEnds } from "./useEnds.ts";
import { useTradeMovements } from "./useTradeMovements.ts";

export interface Book extends CheckedEnds {
  /** In the order of the chain. Those before the asked instant may lack their reason. */
  entries: readonly Entry[];
  /** What the account had after an entry, by the entry's id. */
  balances: ReadonlyMap<string, bigint>;
}

/** Every movement of the viewer's money, with reasons for all since an instant. */
export function useBook(viewer: Address, since: number) {
  const { config } = useChain();
  const { escrow, court } = config;
  const coins = useMemo(() => config.coins.map(({ address }) => address), [config]);
  const sources = useMemo(
    () => ({
      transfers: transferSource(coins, viewer),
      withdrawals: withdrawalSource(escrow, court, viewer),
      rosters: rosterSource(court),
    }),
    [coins, viewer, escrow, court],
  );
  const transfers = useLogs(sources.transfers, readTransfers);
  const feeCoins = useLogs(sources.rosters, readFeeCoins);
  const fees = feeCoins.data;
  const withdrawals = useLogs(
    sources.withdrawals,
    useCallback((logs: ChainLog[]) => readWithdrawals(logs, fees ?? new Map()), [fees]),
  );
  const movements = useTradeMovements(viewer, since);
  const checked = useEnds(viewer, coins);
  const entries = useMemo(() => {
    if (!transfers.data || !withdrawals.data || !movements.data || !fees) return undefined;
    return buildEntries({
      ...{ viewer, escrow, court, coins },
      ...{ transfers: transfers.data, movements: movements.data, ...withdrawals.data },
    });
  }, [transfers.data, withdrawals.data, movements.data, fees, viewer, escrow, court, coins]);
  const book = useMemo((): Book | undefined => {
    if (!entries || !checked.data) return undefined;
    const { ends, sound } = checked.data;
    return { entries, balances: runningBalances(entries, ends, sound), ends, sound };
  }, [entries, checked.data]);
  const unread = [transfers, withdrawals, feeCoins, movements, checked].filter(({ error }) => error !== null);
  const refetch = () => {
    for (const one of unread) void one.refetch();
  };
  return { book, error: unread[0]?.error ?? null, refetch };
}

/** In which coin each version of a roster pays. */
function readFeeCoins(logs: readonly ChainLog[]) {
  return new Map(
    courtLogsOf(logs).flatMap((log) =>
      log.eventName === "VersionPublished" ? [[log.args.version, log.args.rules.feeToken] as const] : [],
    ),
  );
}
