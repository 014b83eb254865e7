import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Rehearsal } from "../arbitrator/rehearseDispute.ts";

interface ArbitratorNoteProps {
  /** Undefined while the rehearsal runs. */
  rehearsal: Rehearsal | undefined;
  coin: { symbol: string; decimals: number };
}

/** Whether the arbitrator would take a case of this trade as things stand. Not knowing is said, never shown as well. */
export function ArbitratorNote({ rehearsal, coin }: ArbitratorNoteProps) {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  const money = (amount: bigint) => `${formatAmount(amount, coin.decimals, locale)} ${coin.symbol}`;
  if (!rehearsal) return <Notice live="status">{t("arbitrator.asking")}</Notice>;
  switch (rehearsal.state) {
    case "passed":
      return (
        <Notice kind="success" live="status">
          {t("arbitrator.passed", { cost: money(rehearsal.cost) })}
        </Notice>
      );
    case "dear":
      return (
        <Notice kind="danger" live="status" title={t("arbitrator.dearTitle")}>
          {t("arbitrator.dear", { cost: money(rehearsal.cost), maximum: money(rehearsal.maximum) })}
        </Notice>
      );
    case "refused":
      return (
        <Notice kind="danger" live="status" title={t("arbitrator.refusedTitle")}>
          {t("arbitrator.refused")}
        </Notice>
      );
    case "notChecked":
      return (
        <Notice kind="wait" live="status" title={t("arbitrator.notCheckedTitle")}>
          {t("arbitrator.notChecked")}
        </Notice>
      );
  }
}
