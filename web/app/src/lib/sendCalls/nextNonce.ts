import { type Address, isAddressEqual } from "viem";
import type { ChainClient } from "../chain/client.ts";
import type { Pending } from "./PendingStore.ts";

/**
 * The number of the account's next transaction: after what the chain counts, and after what this device has sent and the
 * network may have forgotten. Numbers the chain went past do not count, so a lost entry never blocks the account.
 */
export async function nextNonce(
  client: ChainClient,
  account: Address,
  pending: readonly Pending[],
): Promise<number> {
  const counted = await client.getTransactionCount({ address: account, blockTag: "pending" });
  const ours = pending.flatMap((entry) =>
    entry.mined === null && entry.nonce !== null && isAddressEqual(entry.account, account)
      ? [entry.nonce]
      : [],
  );
  let nonce = counted;
  while (ours.includes(nonce)) nonce++;
  return nonce;
}
