import { type Address, erc20Abi, keccak256, stringToHex } from "viem";
import { inChainOrder } from "../../../../../shared/wire/ChainLog.ts";
import { addressTopic, eventTopic } from "../../../../../shared/wire/topics.ts";
import type { LogSource } from "../logs/LogSource.ts";

export const transferred = eventTopic(erc20Abi, "Transfer");

/** Every transfer of these coins from or to `owner`, as the coins themselves tell. Other coins are another source. */
export function transferSource(coins: readonly Address[], owner: Address): LogSource {
  const which = keccak256(stringToHex(coins.join().toLowerCase())).slice(0, 18);
  const who = addressTopic(owner);
  return {
    key: `transfers:${which}:${owner}`.toLowerCase(),
    async read(range, _known, fetch) {
      const logs = await Promise.all(
        coins.flatMap((address) => [
          fetch(range, { address, topics: [transferred, who] }),
          fetch(range, { address, topics: [transferred, null, who] }),
        ]),
      );
      return inChainOrder(logs.flat());
    },
  };
}
