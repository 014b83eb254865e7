import { useMemo } from "react";
import type { Address, Hex } from "viem";
import { type Agreement, termsOf } from "../../../../../../shared/agreement/agreement.ts";
import { tradeId } from "../../../../../../shared/escrow/terms.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import { useTrades } from "../../../../lib/query/useTrades.ts";

/** The trade under which exactly this agreement was paid, as the chain tells it to one of its sides; null before that. */
export function usePaidTrade(agreement: Agreement, you: Address): Hex | null {
  const { chainId, escrow } = useChain().config;
  const id = useMemo(() => tradeId(termsOf(agreement), chainId, escrow), [agreement, chainId, escrow]);
  const { data } = useTrades(you);
  return data?.trades.some((trade) => trade.id === id) ? id : null;
}
