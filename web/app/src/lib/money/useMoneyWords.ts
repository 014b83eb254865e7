import { formatAmount } from "../../../../shared/money/formatAmount.ts";
import { useFormat } from "../format/useFormat.ts";
import type { CoinView } from "./CoinView.ts";

/** Writes amounts of a coin out, for sentences: "120.50 tUSD". */
export function useMoneyWords({
  decimals,
  label,
}: Pick<CoinView, "decimals" | "label">): (amount: bigint) => string {
  const { locale } = useFormat();
  return (amount) => `${formatAmount(amount, decimals, locale)}\u00a0${label}`;
}
