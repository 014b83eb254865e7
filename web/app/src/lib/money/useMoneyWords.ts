import { formatAmount } from "../../../../shared/money/formatAmount.ts";
import { useFormat } from "../format/useFormat.ts";
import type { CoinView } from "./CoinView.ts";

/**
 * Writes amounts of a coin out, for sentences: "120.50 tUSD". For where no other coin is in view: what tells the coin
 * from its namesakes stands with the amount that the page is about.
 */
export function useMoneyWords({
  decimals,
  symbol,
}: Pick<CoinView, "decimals" | "symbol">): (amount: bigint) => string {
  const { locale } = useFormat();
  return (amount) => `${formatAmount(amount, decimals, locale)}\u00a0${symbol}`;
}
