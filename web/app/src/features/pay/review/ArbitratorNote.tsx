import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Rehearsal } from "../arbitrator/rehearseDispute.ts";

interface ArbitratorNoteProps {
  /** Undefined while the rehearsal runs. */
  rehearsal: Rehearsal | undefined;
  coin: { symbol: string; decimals: number };
  /** Whether the policy is one of those published with Parley: of others, no good news is told. */
  isListed: boolean;
}

/** Whether the arbitrator would take a case of this trade as things stand. Not knowing is said, never shown as well. */
export function ArbitratorNote({ rehearsal, coin, isListed }: ArbitratorNoteProps) {
  const { t } = useTranslation("pay");
  const { locale, duration } = useFormat();
  const money = (amount: bigint) => `${formatAmount(amount, coin.decimals, locale)} ${coin.symbol}`;
  if (!rehearsal) return <Notice live="status">{t("arbitrator.asking")}</Notice>;
  switch (rehearsal.state) {
    case "passed":
      return (
        <Notice kind={isListed ? "success" : "wait"} live="status">
          {t(isListed ? "arbitrator.passed" : "arbitrator.passedUnlisted", { cost: money(rehearsal.cost) })}
        </Notice>
      );
    case "slow":
      return (
        <Notice kind="danger" live="status" title={t("arbitrator.slowTitle")}>
          {t("arbitrator.slow", {
            longest: duration(rehearsal.longest),
            window: duration(rehearsal.window),
          })}
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
