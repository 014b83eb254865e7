import { useTranslation } from "react-i18next";
import { bountyOf } from "../../../../../shared/court/payouts.ts";
import { namedArbitrator, type RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { CourtMoney } from "../../../components/court/CourtMoney.tsx";
import type { DataItem } from "../../../components/layout/DataList.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { panelFacts } from "./panelFacts.ts";

/** How many decide in each round, and what that costs. */
export function useCostFacts(version: RosterVersion): DataItem[] {
  const { t } = useTranslation("desk");
  const { number } = useFormat();
  const { rules } = version;
  const { feeToken, seatFee } = rules;
  const panels = panelFacts(rules);
  const money = (amount: bigint) => <CourtMoney token={feeToken} amount={amount} />;
  return [
    ...panels.map(({ round, seats, cost }) => ({
      id: `panel-${round}`,
      label: t(round === 0 ? "rules.panel" : "rules.appealPanel", { count: seats, seats: number(seats) }),
      value: money(cost),
    })),
    ...(panels.some(({ seats }) => seats > 1) ? [{ label: t("rules.seatFee"), value: money(seatFee) }] : []),
    ...(namedArbitrator(version) ? [] : [{ label: t("rules.bounty"), value: money(bountyOf(rules)) }]),
  ];
}
