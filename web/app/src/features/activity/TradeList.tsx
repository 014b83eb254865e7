import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import { usePolicies } from "../../lib/query/usePolicies.ts";
import { ListSheet } from "./ListSheet.tsx";
import { TradeRow } from "./TradeRow.tsx";
import { filterTrades, type TradeFilter } from "./tradeFilter.ts";

interface TradeListProps {
  trades: readonly Trade[];
  filter: TradeFilter;
  viewer: Address;
  now: number;
}

/** The viewer's trades, the last to change first. */
export function TradeList({ trades, filter, viewer, now }: TradeListProps) {
  const { t } = useTranslation("home");
  const shown = filterTrades(trades, filter);
  const policies = usePolicies(shown.map(({ terms }) => terms.policy));
  if (shown.length === 0) {
    return (
      <EmptyState title={t(`trades.none.${filter}.title`)}>{t(`trades.none.${filter}.text`)}</EmptyState>
    );
  }
  return (
    <ListSheet>
      {shown.map((trade) => (
        <TradeRow
          key={trade.id}
          trade={trade}
          policy={policies.get(trade.terms.policy)}
          viewer={viewer}
          now={now}
        />
      ))}
    </ListSheet>
  );
}
