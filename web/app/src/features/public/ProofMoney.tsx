import { useTranslation } from "react-i18next";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { CourtMoney } from "../../components/court/CourtMoney.tsx";
import { DataList } from "../../components/layout/DataList.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";
import { usePolicy } from "../../lib/query/usePolicy.ts";
import { tradeTotals } from "../../lib/trade/tradeTotals.ts";

/** What was paid to whom, and what the contract still holds. */
export function ProofMoney({ trade }: { trade: Trade }) {
  const { t } = useTranslation("public");
  const { data: policy } = usePolicy(trade.terms.policy);
  const totals = policy ? tradeTotals(trade, policy.feeBps) : null;
  return (
    <Section title={t("proof.money")}>
      {totals ? (
        <DataList
          items={(["toBuyer", "toSeller", "fee", "held"] as const).map((part) => ({
            label: t(`proof.${part}`),
            value: <CourtMoney token={trade.terms.token} amount={totals[part]} />,
          }))}
        />
      ) : (
        <Skeleton className="h-24 w-full" />
      )}
    </Section>
  );
}
