import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import { WindowList } from "../../components/list/WindowList.tsx";
import { usePolicies } from "../../lib/query/usePolicies.ts";
import type { TradeFilter } from "../../lib/record/useTradeList.ts";
import { TradeRow } from "./TradeRow.tsx";

interface TradeListProps {
  trades: readonly ListedTrade[];
  /** The one that they came through, or that they are what was searched for. */
  filter: TradeFilter | "found";
  viewer: Address;
  now: number;
  /** Brings the next of them, once the end comes in sight. */
  more: (() => void) | null;
}

/** Of a row with its four lines, in rem. */
const usualHeight = 7.5;

/** The viewer's trades, the last to change first. */
export function TradeList({ trades, filter, viewer, now, more }: TradeListProps) {
  const { t } = useTranslation("home");
  const policies = usePolicies(trades.map(({ terms }) => terms.policy));
  if (trades.length === 0) {
    return (
      <EmptyState title={t(`trades.none.${filter}.title`)}>{t(`trades.none.${filter}.text`)}</EmptyState>
    );
  }
  return (
    <WindowList
      label={filter === "found" ? t("trades.search.label") : t(`trades.filters.${filter}`)}
      rows={trades}
      keyOf={({ id }) => id}
      height={usualHeight}
      measured
      onEnd={more}
    >
      {(trade) => (
        <TradeRow trade={trade} policy={policies.get(trade.terms.policy)} viewer={viewer} now={now} />
      )}
    </WindowList>
  );
}
