import { useTranslation } from "react-i18next";
import { TxLink } from "../../../components/chain/TxLink.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { CheckLink } from "../../../components/page/CheckLink.tsx";
import { When } from "../../../components/time/When.tsx";
import { StepSentence } from "../../../components/trade/StepSentence.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** Everything that happened, the last on top: who, what, when, and the transaction that proves it. */
export function TradeHistory({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { trade, now } = scene;
  return (
    <Section title={t("history.title")}>
      <ol className="grid">
        {trade.steps.toReversed().map((step) => (
          <li
            key={`${step.log.transactionHash}:${step.log.logIndex}`}
            className="relative grid gap-0.5 ps-6 pb-5 last:pb-0 before:absolute before:start-[0.3125rem] before:top-4 before:bottom-0 before:w-0.5 before:bg-line last:before:hidden after:absolute after:start-0 after:top-1.5 after:size-3 after:rounded-full after:border-2 after:border-accent after:bg-sheet"
          >
            <StepSentence scene={scene} step={step} />
            <span className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
              <When at={step.log.time} now={now} />
              <span className="inline-flex items-center">
                <TxLink hash={step.log.transactionHash} />
                <CheckLink transaction={step.log.transactionHash} iconOnly />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
