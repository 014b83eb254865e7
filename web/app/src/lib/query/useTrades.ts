import { useCallback, useMemo } from "react";
import type { Address } from "viem";
import { readTrades } from "../../../../shared/escrow/readTrades.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import { tradesOf } from "../chain/sources/tradeSources.ts";
import { useChain } from "./useChain.ts";
import { useLogs } from "./useLogs.ts";

/** All trades of an address, the last to change first. `refused`: those that the node cannot have told truly. */
export function useTrades(address: Address | null) {
  const { chainId, escrow } = useChain().config;
  const source = useMemo(() => (address ? tradesOf(escrow, address) : null), [escrow, address]);
  const read = useCallback((logs: ChainLog[]) => readTrades(logs, chainId, escrow), [chainId, escrow]);
  return useLogs(source, read);
}
