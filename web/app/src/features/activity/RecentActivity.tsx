import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { Section } from "../../components/layout/Section.tsx";
import { usePolicies } from "../../lib/query/usePolicies.ts";
import { recentTrades } from "../../lib/record/recentTrades.ts";
import { ActivityRow } from "./ActivityRow.tsx";
import { ListSheet } from "./ListSheet.tsx";
import { recentSteps } from "./recentSteps.ts";

/** The last things that happened in the viewer's trades. */
export function RecentActivity({
  trades,
  viewer,
  now,
}: {
  trades: readonly Trade[];
  viewer: Address;
  now: number;
}) {
  const { t } = useTranslation("home");
  const steps = recentSteps(trades, recentTrades);
  const policies = usePolicies(steps.map(({ trade }) => trade.terms.policy));
  const all = (
    <Link to="/activity" className="text-sm font-medium text-accent hover:underline">
      {t("activity.all")}
    </Link>
  );
  return (
    <Section title={t("activity.title")} actions={all} framed={false}>
      <ListSheet>
        {steps.map(({ step, trade }) => (
          <ActivityRow
            key={`${step.log.transactionHash}:${step.log.logIndex}`}
            step={step}
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
