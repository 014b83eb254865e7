import { tokenLabel, tokenMark } from "../../../../shared/money/token.ts";
import { nativeCoin } from "../../../../shared/wire/nativeCoin.ts";
import type { CoinView } from "../money/CoinView.ts";
import type { ChainConfig } from "./config.ts";

/** The coins of the configuration and the chain's own. */
export function listedCoins({ chainId, coins, native }: ChainConfig): CoinView[] {
  const tokens = [...coins, { ...native, address: nativeCoin }].map(
    ({ address, symbol, decimals, name }) => ({
      chainId,
      address,
      symbol,
      decimals,
      name,
    }),
  );
  return tokens.map((token) => ({
    ...token,
    label: tokenLabel(token, tokens),
    mark: tokenMark(token, tokens),
    isListed: true,
  }));
}
