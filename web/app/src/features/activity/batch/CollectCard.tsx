import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import { usePolicies } from "../../../lib/query/usePolicies.ts";
import { BatchRow } from "./BatchRow.tsx";
import { payoutsOf } from "./Payout.ts";
import { collectable, mostAtOnce } from "./readyTrades.ts";
import { TotalsList } from "./TotalsList.tsx";
import { useIdleTrades } from "./useIdleTrades.ts";
import { usePayoutMany } from "./usePayoutMany.ts";

interface CollectCardProps {
  trades: readonly Trade[];
  viewer: Address;
  now: number;
}

/** A seller's sales whose time to inspect is over: all of them in one transaction. */
export function CollectCard({ trades, viewer, now }: CollectCardProps) {
  const { t } = useTranslation("home");
  const toast = useToast();
  const policies = usePolicies(trades.map(({ terms }) => terms.policy));
  const act = usePayoutMany("collectMany", viewer, policies, (count) =>
    toast.show("success", t("batch.collect.done", { count })),
  );
  const all = useIdleTrades(collectable(trades, policies, viewer, now));
  const shown = act.isPending ? (act.variables ?? []) : all.slice(0, mostAtOnce);
  if (shown.length < 2) return null;
  return (
    <Section title={t("batch.collect.title", { count: shown.length })}>
      <p className="text-sm text-soft">{t("batch.collect.body")}</p>
      <TotalsList payouts={payoutsOf(shown, policies)} seller={viewer} isYou />
      <Disclosure title={t("batch.which")}>
        <ul className="grid divide-y divide-line">
          {shown.map((trade) => (
            <li key={trade.id}>
              <BatchRow trade={trade} side="seller" />
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className="text-sm text-soft">{t("batch.collect.passedOver")}</p>
      {all.length > mostAtOnce ? (
        <p className="text-sm text-soft">{t("batch.collect.later", { count: all.length - mostAtOnce })}</p>
      ) : null}
      <ActFailure error={act.error} />
      <Button wide busy={act.isPending} onClick={() => act.mutate(shown)}>
        {t("batch.collect.button")}
      </Button>
    </Section>
  );
}
