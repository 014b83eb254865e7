import { type Address, erc20Abi } from "viem";
import { listedCoins } from "../../../web/app/src/lib/chain/listedCoins.ts";
import { creditAbi } from "../../../web/app/src/lib/chain/sources/creditSource.ts";
import type { CoinView } from "../../../web/app/src/lib/money/CoinView.ts";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import type { Stack } from "./Stack.ts";

export type JourneyCoin = Pick<CoinView, "address" | "name" | "symbol" | "decimals" | "label">;

/** All the coins of the local chain, its own among them. */
export function coinsOf({ config }: Stack): JourneyCoin[] {
  return listedCoins(config);
}

/** A coin of the local chain, by name, since two share a symbol. */
export function coinNamed(stack: Stack, name: string): JourneyCoin {
  const coin = coinsOf(stack).find((one) => one.name === name);
  if (!coin) throw new Error(`The local chain has no coin named ${name}.`);
  return coin;
}

/** What the chain says somebody has of a coin. */
export function balanceOf(
  { stack: { client }, address }: { stack: Stack; address: Address },
  coin: Pick<JourneyCoin, "address">,
): Promise<bigint> {
  if (coin.address === nativeCoin) return client.getBalance({ address });
  return client.readContract({
    address: coin.address,
    abi: erc20Abi,
    functionName: "balanceOf",
    args: [address],
  });
}

/** Every amount of a coin that came to somebody or left them by a transfer of the coin's own. */
export async function transfersOf(
  { stack: { client }, address }: { stack: Stack; address: Address },
  coin: Pick<JourneyCoin, "address">,
): Promise<bigint[]> {
  if (coin.address === nativeCoin) return [];
  const transfers = { address: coin.address, abi: erc20Abi, eventName: "Transfer", fromBlock: 0n } as const;
  const [left, came] = await Promise.all([
    client.getContractEvents({ ...transfers, args: { from: address }, strict: true }),
    client.getContractEvents({ ...transfers, args: { to: address }, strict: true }),
  ]);
  return [...left, ...came].map(({ args }) => args.value);
}

/** What a contract keeps of a coin for somebody to fetch. */
export function creditAt(
  { client }: Stack,
  contract: Address,
  owner: Address,
  { address }: Pick<JourneyCoin, "address">,
): Promise<bigint> {
  return client.readContract({
    address: contract,
    abi: creditAbi,
    functionName: "credits",
    args: [owner, address],
  });
}
