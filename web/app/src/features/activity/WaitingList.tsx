import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Section } from "../../components/layout/Section.tsx";
import { usePolicies } from "../../lib/query/usePolicies.ts";
import { useWaiting } from "../../lib/query/useWaiting.ts";
import { ListSheet } from "./ListSheet.tsx";
import { TradeRow } from "./TradeRow.tsx";

/** What waits for the viewer, the nearest deadline on top. Takes no room when nothing does. */
export function WaitingList({ viewer, now }: { viewer: Address; now: number }) {
  const { t } = useTranslation("home");
  const waiting = useWaiting(viewer) ?? [];
  const policies = usePolicies(waiting.map(({ trade }) => trade.terms.policy));
  if (waiting.length === 0) return null;
  return (
    <Section title={t("waiting.title", { count: waiting.length })} framed={false}>
      <ListSheet waiting>
        {waiting.map(({ trade }) => (
          <TradeRow
            key={trade.id}
            trade={trade}
            policy={policies.get(trade.terms.policy)}
            viewer={viewer}
            now={now}
          />
        ))}
      </ListSheet>
    </Section>
  );
}
