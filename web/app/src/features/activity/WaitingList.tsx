import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Section } from "../../components/layout/Section.tsx";
import type { WaitingTrade } from "../../lib/chain/waitingTrades.ts";
import { usePolicies } from "../../lib/query/usePolicies.ts";
import { ListSheet } from "./ListSheet.tsx";
import { TradeRow } from "./TradeRow.tsx";

interface WaitingListProps {
  waiting: readonly WaitingTrade[];
  viewer: Address;
  now: number;
}

/** What waits for the viewer, the nearest deadline on top. Takes no room when nothing does. */
export function WaitingList({ waiting, viewer, now }: WaitingListProps) {
  const { t } = useTranslation("home");
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
