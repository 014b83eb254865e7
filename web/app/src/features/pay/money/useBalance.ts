import { useQuery } from "@tanstack/react-query";
import { type Address, erc20Abi } from "viem";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { Chain } from "../../../lib/chain/Chain.ts";
import { knownBlock } from "../../../lib/chain/knownBlock.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useOutflows } from "../../../lib/query/useOutflows.ts";
import { lessOutflows } from "../../../lib/sendCalls/outflow.ts";

/** What an own account has of any coin, as of a block. */
export function balanceQuery(
  { client, reader }: Pick<Chain, "client" | "reader">,
  owner: Address,
  token: Address,
) {
  return {
    queryKey: [...keys.state(), "balance", owner, token],
    queryFn: async () => {
      const block = await knownBlock(reader.status);
      const blockNumber = BigInt(block);
      const at = { address: token, abi: erc20Abi, functionName: "balanceOf", args: [owner] } as const;
      const amount = sameAddress(token, nativeCoin)
        ? client.getBalance({ address: owner, blockNumber })
        : client.readContract({ ...at, blockNumber });
      return { block, amount: await amount };
    },
    networkMode: "always" as const,
    retry: 1,
  };
}

/** What an own account has of any coin, listed or not, less what is on its way out; null while that is not known. */
export function useBalance(owner: Address, token: Address): bigint | null {
  const { data } = useQuery(balanceQuery(useChain(), owner, token));
  const outflows = useOutflows(owner, data?.block ?? null);
  return data ? lessOutflows(data.amount, token, outflows) : null;
}
