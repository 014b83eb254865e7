import { useTranslation } from "react-i18next";
import { Amount } from "../../components/amount/Amount.tsx";
import { LocalWorth } from "../../components/amount/LocalWorth.tsx";
import { Unread } from "../../components/chain/Unread.tsx";
import { listedCoins } from "../../lib/chain/listedCoins.ts";
import type { Balance } from "../../lib/chain/readBalances.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useChain } from "../../lib/query/useChain.ts";
import { BalancesSkeleton } from "./BalancesSkeleton.tsx";
import { TotalWorth } from "./TotalWorth.tsx";
import type { Holdings } from "./useHoldings.ts";

/** What the account has: everything in the reader's currency, then coin by coin. */
export function Balances({ holdings, now }: { holdings: Holdings; now: number }) {
  const { t } = useTranslation("home");
  const { balances, worth, currency } = holdings;
  if (!balances) {
    return (
      <Unread>
        <BalancesSkeleton />
      </Unread>
    );
  }
  const shown = balances.filter(({ amount }) => amount !== 0n);
  return (
    <section
      aria-label={t("balances.title")}
      className="grid gap-4 rounded-sheet border border-line bg-sheet p-4 sm:p-5"
    >
      {shown.length === 0 ? (
        <p className="text-soft">{t("balances.empty")}</p>
      ) : (
        <>
          <TotalWorth worth={worth} currency={currency} now={now} />
          <BalanceList balances={shown} />
        </>
      )}
    </section>
  );
}

function BalanceList({ balances }: { balances: readonly Balance[] }) {
  const { t } = useTranslation("home");
  const coins = listedCoins(useChain().config);
  const shared = new Set(coins.flatMap(({ address, mark }) => (mark ? [address] : [])));
  return (
    <ul className="grid divide-y divide-line border-t border-line">
      {balances.map(({ token, name, symbol, decimals, amount }) => (
        <li key={token} className="flex items-center justify-between gap-3 py-2.5 last:pb-0">
          <span className="grid">
            {name}
            {shared.has(token) ? (
              <span className="font-mono text-xs whitespace-nowrap text-soft">{shortHex(token)}</span>
            ) : null}
          </span>
          {amount === null ? (
            <span className="text-sm text-soft">{t("balances.unknown")}</span>
          ) : (
            <Amount
              value={amount}
              decimals={decimals}
              symbol={symbol}
              brief
              local={<LocalWorth amount={amount} coin={{ address: token, decimals }} />}
              align="end"
            />
          )}
        </li>
      ))}
    </ul>
  );
}
