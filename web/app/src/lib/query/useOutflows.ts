import { type Address, isAddressEqual } from "viem";
import { type Outflow, orderOutflow, outflow } from "../sendCalls/outflow.ts";
import { usePending } from "../sendCalls/usePending.ts";
import { useChain } from "./useChain.ts";

/**
 * What is on its way out of an own account beyond a block, which is the one that the figures at hand are of. A
 * transaction that comes to nothing leaves the list of what is on its way, and its amount is back.
 */
export function useOutflows(owner: Address | null, block: number | null): Outflow[] {
  const { escrow } = useChain().config;
  return usePending().flatMap(({ account, raw, order, mined }) => {
    const isOnItsWay = mined === null || mined.blockNumber > (block ?? -1);
    const isOwn = owner !== null && isAddressEqual(account, owner);
    if (!isOnItsWay || !isOwn) return [];
    return raw ? outflow(raw, owner, escrow) : order ? orderOutflow(order) : [];
  });
}
