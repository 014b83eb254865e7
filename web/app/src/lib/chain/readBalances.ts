import { type Address, erc20Abi, isAddressEqual } from "viem";
import { nativeCoin } from "../../../../shared/wire/nativeCoin.ts";
import type { Chain } from "./Chain.ts";
import { knownBlock } from "./knownBlock.ts";

export interface Balance {
  token: Address;
  symbol: string;
  name: string;
  decimals: number;
  /** Null when the coin's contract did not answer. */
  amount: bigint | null;
}

/** Balances and the block that they are of. */
export interface BalanceSheet {
  readonly block: number;
  readonly balances: Balance[];
}

/**
 * Balances as of the block that the reader knows, all of the same one. A node that has not that block yet is refused,
 * so that no figure ever goes back to an older one.
 */
export async function readBalances({ client, config, reader }: Chain, owner: Address): Promise<BalanceSheet> {
  const block = await knownBlock(reader.status);
  const blockNumber = BigInt(block);
  const [native, ...amounts] = await Promise.all([
    client.getBalance({ address: owner, blockNumber }),
    ...config.coins.map(({ address }) =>
      client
        .readContract({ address, abi: erc20Abi, functionName: "balanceOf", args: [owner], blockNumber })
        .catch(() => null),
    ),
  ]);
  const { symbol, name, decimals } = config.native;
  const balances = [
    ...config.coins.map((coin, at) => ({
      token: coin.address,
      symbol: coin.symbol,
      name: coin.name,
      decimals: coin.decimals,
      amount: amounts[at] ?? null,
    })),
    { token: nativeCoin, symbol, name, decimals, amount: native },
  ];
  return { block, balances };
}

/** The coin's entry among balances. */
export function balanceOf(balances: readonly Balance[], token: Address): Balance | undefined {
  return balances.find((balance) => isAddressEqual(balance.token, token));
}
