import type { TransactionReceipt } from "viem";
import { useChain } from "./useChain.ts";

/** For the end of a mutation: resolves when the page shows what the receipt's block changed. */
export function useAfterBlock(): (receipt: Pick<TransactionReceipt, "blockNumber">) => Promise<void> {
  const { reader, follower } = useChain();
  return async ({ blockNumber }) => {
    const isThere = reader.afterBlock(Number(blockNumber));
    follower.refresh().catch(() => undefined);
    await isThere;
  };
}
