import type { Address } from "viem";
import { listedCoins } from "../../lib/chain/listedCoins.ts";
import type { Balance } from "../../lib/chain/readBalances.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { currencyOf } from "../../lib/money/currencyOf.ts";
import { useChain } from "../../lib/query/useChain.ts";
import { useExpectedBalances } from "../../lib/query/useExpectedBalances.ts";
import { useRates } from "../../lib/query/useRates.ts";
import { type Worth, worthOfAll } from "./worthOfAll.ts";

export interface Holdings {
  balances: Balance[] | undefined;
  worth: Worth | null;
  currency: string;
  isPending: boolean;
}

/** What an account has and what it comes to in the reader's currency. */
export function useHoldings(owner: Address): Holdings {
  const { language } = useLanguage();
  const currency = currencyOf[language];
  const coins = listedCoins(useChain().config).map(({ address }) => address);
  const { data: balances, isPending } = useExpectedBalances(owner);
  const { fresh, isReading } = useRates(coins, currency);
  const worth = balances ? worthOfAll(balances, fresh) : null;
  return { balances, worth, currency, isPending: isPending || isReading };
}
