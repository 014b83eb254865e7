import type { Address } from "viem";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { assertFresh } from "../chain/assertFresh.ts";
import { useChain } from "./useChain.ts";

/** To be awaited before anything about a trade is signed; throws the reason that must stop it. */
export function useAssertFresh(): (shown: Trade, viewer: Address | null) => Promise<Trade> {
  const chain = useChain();
  return (shown, viewer) => assertFresh(chain, shown, viewer);
}
