import { commitEndsAt } from "../../../../../shared/court/clock.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import type { Chain } from "../../chain/Chain.ts";
import { depthToSettle } from "../../chain/settledDepth.ts";
import { WalletError } from "../../wallet/WalletError.ts";

interface Place {
  client: Pick<Chain["client"], "getBlockNumber" | "getBlock">;
  config: Pick<Chain["config"], "local">;
}

/**
 * No opening leaves the device before the votes are closed for good. While a reorganisation could still open them again,
 * whoever learned a vote could void it and burn its seat's stake.
 */
export async function assertRevealsSettled({ client, config }: Place, hearing: Hearing): Promise<void> {
  const depth = BigInt(depthToSettle(config));
  if (depth === 0n) return;
  const head = await client.getBlockNumber({ cacheTime: 0 });
  if (head < depth) throw new WalletError("revealTooEarly");
  const { timestamp } = await client.getBlock({ blockNumber: head - depth });
  if (timestamp <= BigInt(commitEndsAt(hearing))) throw new WalletError("revealTooEarly");
}
