import { useQuery } from "@tanstack/react-query";
import { type Address, erc20Abi } from "viem";
import type { Chain } from "../../../lib/chain/Chain.ts";
import { transferSource } from "../../../lib/chain/sources/transferSource.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { type EndsByCoin, soundCoins } from "./balances.ts";
import { readTransfers } from "./readTransfers.ts";

export interface CheckedEnds {
  ends: EndsByCoin;
  sound: ReadonlySet<string>;
}

/** Null for a block that the node has forgotten, or before the coin was there: nothing was had then, or the check will tell. */
async function balanceAt({ client }: Chain, token: Address, owner: Address, block: number) {
  const call = { address: token, abi: erc20Abi, functionName: "balanceOf", args: [owner] } as const;
  return client.readContract({ ...call, blockNumber: BigInt(block) }).catch(() => null);
}

/** What the account had of each coin before and after all transfers, and of which coins the transfers lead from one to the other. */
export function useEnds(viewer: Address, coins: readonly Address[]) {
  const chain = useChain();
  const { startBlock } = chain.config;
  const source = transferSource(coins, viewer);
  const before = useQuery({
    queryKey: ["chain", "opening", source.key],
    queryFn: () =>
      Promise.all(
        coins.map((coin) => (startBlock > 0 ? balanceAt(chain, coin, viewer, startBlock - 1) : null)),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  const openings = before.data;
  const checked = useQuery({
    queryKey: [...keys.state(), "ends", source.key],
    queryFn: async (): Promise<CheckedEnds> => {
      // Logs and balances of the very same block.
      const { logs, cursor } = await chain.reader.book(source);
      const closings = await Promise.all(coins.map((coin) => balanceAt(chain, coin, viewer, cursor ?? 0)));
      const ends = new Map(
        coins.map((coin, at) => [
          coin.toLowerCase(),
          { opening: openings?.[at] ?? null, closing: closings[at] ?? null },
        ]),
      );
      return { ends, sound: soundCoins(readTransfers(logs), ends, viewer) };
    },
    enabled: openings !== undefined,
    structuralSharing: false,
    networkMode: "always",
  });
  const { data, error, refetch } = checked;
  // What was checked at an earlier block still holds for that block.
  return { data, error: data ? null : error, refetch };
}
