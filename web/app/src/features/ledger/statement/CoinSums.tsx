import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { listedCoins } from "../../../lib/chain/listedCoins.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Period } from "../book/period.ts";
import type { Book } from "../book/useBook.ts";
import type { Coins } from "../list/useCoins.ts";
import { statementCoins } from "./statementCoins.ts";

const cell = "figures py-1.5 ps-2 sm:ps-3 text-end sm:whitespace-nowrap";

/** What there was of each coin, what came and went, and what is left. */
export function CoinSums({ book, period, coins }: { book: Book; period: Period; coins: Coins }) {
  const { t } = useTranslation("activity");
  const { locale } = useFormat();
  const listed = listedCoins(useChain().config).map(({ address }) => address);
  const sums = statementCoins(book, period, listed);
  if (sums.length === 0) return <p className="text-sm text-soft">{t("statement.nothing")}</p>;
  return (
    <table className="w-full text-xs sm:text-sm print:text-sm">
      <caption className="pb-1 text-start font-semibold">{t("statement.coins")}</caption>
      <thead>
        <tr className="border-b border-edge text-xs text-soft">
          <th scope="col" className="py-1.5 text-start font-normal">
            {t("filter.coin")}
          </th>
          {(["opening", "in", "out", "closing"] as const).map((column) => (
            <th key={column} scope="col" className={`${cell} font-normal`}>
              {t(`statement.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sums.map(({ token, ...sum }) => {
          const coin = coins(token);
          const words = (value: bigint | null) =>
            value === null ? t("statement.untold") : formatAmount(value, coin?.decimals ?? 0, locale);
          return (
            <tr key={token} className="border-b border-line">
              <th scope="row" className="py-1.5 text-start font-medium">
                {coin?.label}
              </th>
              <td className={cell}>{words(sum.opening)}</td>
              <td className={cell}>{words(sum.in)}</td>
              <td className={cell}>{words(sum.out)}</td>
              <td className={`${cell} font-semibold`}>{words(sum.closing)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
