import { type Address, type Hex, hexToBigInt, slice } from "viem";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import { credited, fetchedFrom } from "../../../lib/chain/sources/withdrawalSource.ts";
import type { Credit, Withdrawal } from "./Entry.ts";
import { addressIn, placeOf } from "./readTransfers.ts";

/**
 * What came to wait in the escrow, and what was fetched from the contracts.
 * @param feeCoins in which coin each version of a roster pays its arbitrators
 */
export function readWithdrawals(
  logs: readonly ChainLog[],
  feeCoins: ReadonlyMap<Hex, Address>,
): { credits: Credit[]; withdrawals: Withdrawal[] } {
  const credits: Credit[] = [];
  const withdrawals: Withdrawal[] = [];
  for (const log of logs) {
    const [event, version] = log.topics;
    if (event === credited) {
      credits.push({ token: addressIn(log.topics[2]), amount: hexToBigInt(log.data), ...placeOf(log) });
      continue;
    }
    const token = event === fetchedFrom.seats ? feeCoins.get(version ?? "0x") : addressIn(log.topics[2]);
    if (!token) continue;
    const to = addressIn(slice(log.data, 0, 32));
    const amount = hexToBigInt(slice(log.data, 32, 64));
    withdrawals.push({ token, amount, to, contract: log.address, ...placeOf(log) });
  }
  return { credits, withdrawals };
}
