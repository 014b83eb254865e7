import { type Address, isAddressEqual } from "viem";
import { getCallsStatus } from "viem/actions";
import { hasCode, type OutsideWallet } from "../wallet/outside/OutsideWallet.ts";
import type { ElsewhereStanding } from "./PendingFollower.ts";

const unknownBundleId = 5730;

/** Asks the outside wallet, if it is connected and on this chain: a question must not make it ask its user anything. */
export async function checkBatch(
  outside: OutsideWallet,
  { chainId, account, batch }: { chainId: number; account: Address; batch: string },
): Promise<ElsewhereStanding> {
  const connection = outside.read();
  const isThere = connection?.chainId === chainId && isAddressEqual(connection.address, account);
  if (!isThere) return { state: "waiting" };
  try {
    const wallet = await outside.client(account);
    const { status, receipts } = await getCallsStatus(wallet, { id: batch });
    const hash = receipts?.at(-1)?.transactionHash;
    if (hash) return { state: "sent", hash };
    return status === "failure" ? { state: "refused", error: null } : { state: "waiting" };
  } catch (error) {
    return hasCode(error, unknownBundleId) ? { state: "forgotten" } : { state: "waiting" };
  }
}
