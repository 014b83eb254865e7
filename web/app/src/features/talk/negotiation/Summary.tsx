import { useTranslation } from "react-i18next";
import { neutralSummary } from "../../../../../shared/negotiation/neutralSummary.ts";
import type { Offered } from "../../../../../shared/negotiation/Offered.ts";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { summaryLines } from "./summaryLines.ts";
import { useSummaryText } from "./useSummaryText.ts";

/** Who offered what, for somebody who takes no side; to be copied for a mediator or an arbitrator. */
export function Summary({ scene, offers }: { scene: TradeScene; offers: readonly Offered[] }) {
  const { t } = useTranslation("talkNegotiation");
  const { instant } = useFormat();
  const { trade, coin, now } = scene;
  const money = useMoneyWords({ ...coin, symbol: coin.label });
  const summary = neutralSummary(trade, offers, now);
  const lines = summaryLines(summary, { t, money, instant: (at) => instant(at, now) });
  const text = useSummaryText(scene, summary);
  return (
    <Section title={t("summary.title")} actions={<CopyButton text={text} label={t("summary.copy")} />}>
      <p className="text-sm text-soft">{t("summary.lead")}</p>
      <ol className="grid list-decimal gap-2 ps-5 text-sm" aria-label={t("summary.title")}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences in their order, two of which may be alike
          <li key={place}>{line}</li>
        ))}
      </ol>
    </Section>
  );
}
