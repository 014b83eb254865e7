import { useMemo } from "react";
import type { Address } from "viem";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { formatMoney } from "../../../lib/money/formatMoney.ts";
import type { LedgerScene } from "../list/LedgerScene.ts";
import type { Measure } from "./flows.ts";

export interface Unit {
  measure: Measure;
  write: (value: bigint) => string;
}

/**
 * In what the picture counts: the reader's currency at the rates of then, or one coin.
 * @param unit "local", or a coin's address in lower case
 */
export function useUnit(unit: string, { coins, worth, currency }: LedgerScene): Unit {
  const { locale } = useFormat();
  return useMemo(() => {
    if (unit === "local") return { measure: worth, write: (value) => formatMoney(value, currency, locale) };
    const coin = coins(unit as Address);
    return {
      measure: ({ token, change }) => (token.toLowerCase() === unit ? change : undefined),
      write: (value) => `${formatAmount(value, coin?.decimals ?? 0, locale)}\u00a0${coin?.symbol ?? ""}`,
    };
  }, [unit, coins, worth, currency, locale]);
}
