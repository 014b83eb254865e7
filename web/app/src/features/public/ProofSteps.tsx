import { useTranslation } from "react-i18next";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { Section } from "../../components/layout/Section.tsx";
import { When } from "../../components/time/When.tsx";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useNow } from "../../lib/query/useNow.ts";
import { HashLine } from "./HashLine.tsx";

/** What happened, the first on top: when, in which block and transaction, and by whom. */
export function ProofSteps({ trade }: { trade: Trade }) {
  const { t } = useTranslation(["public", "check"]);
  const { number } = useFormat();
  const now = useNow();
  return (
    <Section title={t("proof.steps")}>
      <ol className="grid divide-y divide-line">
        {trade.steps.map(({ log, by }) => {
          const name = t(`check:event.${log.eventName}`);
          return (
            <li key={`${log.blockNumber}:${log.logIndex}`} className="grid gap-0.5 py-3 first:pt-0 last:pb-0">
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-medium">{name}</span>
                <span className="text-sm text-soft">
                  <When at={log.time} now={now ?? log.time} />
                </span>
              </span>
              <span className="text-sm text-soft">
                {t(`proof.by.${by}`)} · {t("proof.block", { block: number(Number(log.blockNumber)) })}
              </span>
              <HashLine hash={log.transactionHash} label={t("proof.copy", { what: name })} />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
