import { type Address, isAddressEqual } from "viem";
import type { ChainClient } from "../chain/client.ts";
import type { Pending } from "./PendingStore.ts";

/**
 * The numbers of the account's next transactions: after what the chain counts, and beside what this device has sent and
 * the network may have forgotten. Numbers the chain went past do not count, so a lost entry never blocks the account.
 */
export async function nextNonces(
  client: ChainClient,
  account: Address,
  pending: readonly Pending[],
  count: number,
): Promise<number[]> {
  const counted = await client.getTransactionCount({ address: account, blockTag: "pending" });
  const ours = pending.flatMap((entry) =>
    entry.mined === null && entry.nonce !== null && isAddressEqual(entry.account, account)
      ? [entry.nonce]
      : [],
  );
  const nonces: number[] = [];
  for (let nonce = counted; nonces.length < count; nonce++) if (!ours.includes(nonce)) nonces.push(nonce);
  return nonces;
}
