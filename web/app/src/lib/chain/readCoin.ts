import { type Address, erc20Abi } from "viem";
import { tokenSchema } from "../../../../shared/money/token.ts";
import { shortHex } from "../format/shortHex.ts";
import type { CoinView } from "../money/CoinView.ts";
import type { Chain } from "./Chain.ts";

/** What a token says of itself; its address stands in where it says nothing fit to be shown. */
export async function readCoin({ client, config }: Chain, address: Address): Promise<CoinView> {
  const contract = { address, abi: erc20Abi } as const;
  const [symbol, decimals] = await Promise.all([
    client.readContract({ ...contract, functionName: "symbol" }).catch(() => ""),
    client.readContract({ ...contract, functionName: "decimals" }),
  ]);
  const ends = shortHex(address);
  const told = tokenSchema.safeParse({ chainId: config.chainId, address, symbol, decimals });
  const token = told.success ? told.data : { chainId: config.chainId, address, symbol: ends, decimals };
  const label = told.success ? `${symbol} (${ends})` : ends;
  return { ...token, name: token.symbol, label, mark: told.success ? ends : null, isListed: false };
}
