import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { Amount } from "../../../components/amount/Amount.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { formatMoney } from "../../../lib/money/formatMoney.ts";
import type { Entry } from "../book/Entry.ts";
import type { LedgerScene } from "./LedgerScene.ts";
import { shownChange } from "./shownChange.ts";
import { UnlistedAmount } from "./UnlistedAmount.tsx";

/** What came or went, its worth then, and what the account had after it: three lines at the end of a row. */
export function EntryAmount({ entry, scene }: { entry: Entry; scene: LedgerScene }) {
  const { t } = useTranslation("activity");
  const { locale } = useFormat();
  const { coins, worth, currency, balances } = scene;
  const coin = coins(entry.token);
  if (!coin) return <UnlistedAmount token={entry.token} amount={shownChange(entry)} />;
  const value = worth(entry);
  const balance = balances.get(entry.id);
  return (
    <span className="grid justify-items-end text-end">
      <Amount
        value={shownChange(entry)}
        decimals={coin.decimals}
        symbol={coin.symbol}
        tone={entry.change > 0n ? "arrived" : "plain"}
        signed
        brief
        align="end"
      />
      <span className="figures text-sm text-soft">
        {value === null ? t("noRateThen") : t("worthThen", { value: formatMoney(value, currency, locale) })}
      </span>
      {balance === undefined ? null : (
        <span className="figures text-xs text-soft">
          {t("balanceAfter", { amount: formatAmount(balance, coin.decimals, locale) })}
        </span>
      )}
    </span>
  );
}
