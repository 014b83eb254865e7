import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { shortHex } from "../../../lib/format/shortHex.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { formatMoney } from "../../../lib/money/formatMoney.ts";
import type { Entry } from "../book/Entry.ts";
import type { LedgerScene } from "../list/LedgerScene.ts";

interface StatementTableProps {
  /** In the order of the chain. */
  entries: readonly Entry[];
  scene: LedgerScene;
}

const head = "py-1.5 ps-3 text-end font-normal first:ps-0";
/** On paper and wide screens only: a phone has no room for it, and its list tells the same. */
const roomy = "max-sm:not-print:hidden";

/** Every movement on a line; the head is repeated on each sheet of paper, and no line is torn in two. */
export function StatementTable({ entries, scene }: StatementTableProps) {
  const { t } = useTranslation("activity");
  if (entries.length === 0) return null;
  return (
    <table className="w-full text-xs">
      <caption className="pb-1 text-start text-sm font-semibold">{t("views.list")}</caption>
      <thead>
        <tr className="border-b border-edge text-soft">
          <th scope="col" className={`${head} text-start`}>
            {t("csv.time")}
          </th>
          <th scope="col" className={`${head} text-start`}>
            {t("statement.what")}
          </th>
          <th scope="col" className={head}>
            {t("csv.change")}
          </th>
          <th scope="col" className={`${head} ${roomy}`}>
            {t("csv.balance")}
          </th>
          <th scope="col" className={`${head} ${roomy}`}>
            {t("csv.worth")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <StatementRow key={entry.id} entry={entry} scene={scene} />
        ))}
      </tbody>
    </table>
  );
}

const figure = "figures py-1.5 ps-3 text-end align-top whitespace-nowrap";

function StatementRow({ entry, scene }: { entry: Entry; scene: LedgerScene }) {
  const { t } = useTranslation("activity");
  const { locale, instant } = useFormat();
  const { coins, names, titles, notes, balances, worth, currency } = scene;
  const { id, kind, trade, other, time, token, change, past, fee, tx } = entry;
  const coin = coins(token);
  const words = (value: bigint) => formatAmount(value, coin?.decimals ?? 0, locale);
  const balance = balances.get(id);
  const value = worth(entry);
  const who = [trade ? titles.get(trade.id) : null, names(other), shortHex(other), notes[id]];
  const kept =
    fee > 0n ? t(kind === "depositBack" ? "statement.costs" : "statement.fee", { amount: words(fee) }) : null;
  return (
    <tr className="break-inside-avoid border-b border-line">
      <td className="figures py-1.5 align-top sm:whitespace-nowrap print:whitespace-nowrap">
        {instant(time, 0)}
      </td>
      <td className="py-1.5 ps-3 align-top">
        <span className="font-medium">{t(`kinds.${kind}`)}</span>{" "}
        {[...who, past ? t(`past.${past}`) : null, kept].filter(Boolean).join(" · ")}{" "}
        <span className="font-mono text-soft">{shortHex(tx)}</span>
      </td>
      <td className={figure}>
        {words(change)} <span className="max-sm:block">{coin?.label}</span>
      </td>
      <td className={`${figure} ${roomy}`}>{balance === undefined ? "–" : words(balance)}</td>
      <td className={`${figure} ${roomy}`}>
        {value === null ? t("noRateThen") : formatMoney(value, currency, locale)}
      </td>
    </tr>
  );
}
