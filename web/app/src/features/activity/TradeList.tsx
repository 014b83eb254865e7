import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import { usePolicies } from "../../lib/query/usePolicies.ts";
import type { TradeFilter } from "../../lib/record/useTradeList.ts";
import { ListSheet } from "./ListSheet.tsx";
import { TradeRow } from "./TradeRow.tsx";

interface TradeListProps {
  trades: readonly ListedTrade[];
  /** The one that they came through, or that they are what was searched for. */
  filter: TradeFilter | "found";
  viewer: Address;
  now: number;
}

/** The viewer's trades, the last to change first. */
export function TradeList({ trades, filter, viewer, now }: TradeListProps) {
  const { t } = useTranslation("home");
  const policies = usePolicies(trades.map(({ terms }) => terms.policy));
  if (trades.length === 0) {
    return (
      <EmptyState title={t(`trades.none.${filter}.title`)}>{t(`trades.none.${filter}.text`)}</EmptyState>
    );
  }
  return (
    <ListSheet>
      {trades.map((trade) => (
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
