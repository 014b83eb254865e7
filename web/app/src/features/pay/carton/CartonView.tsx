import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { batchesOf } from "../../../../../shared/escrow/batch.ts";
import { Button } from "../../../components/button/Button.tsx";
import { EmptyState } from "../../../components/empty/EmptyState.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { PageSkeleton } from "../../../components/page/PageSkeleton.tsx";
import { useNow } from "../../../lib/query/useNow.ts";
import { useTrades } from "../../../lib/query/useTrades.ts";
import { usePending } from "../../../lib/sendCalls/usePending.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { useOpenText } from "../link/useOpenText.ts";
import type { Paid } from "../sign/usePay.ts";
import { paymentStateOf } from "../sign/usePaymentState.ts";
import { OpenLinkForm } from "../start/OpenLinkForm.tsx";
import { CartonItems } from "./CartonItems.tsx";
import { CartonPaid } from "./CartonPaid.tsx";
import { CartonSum } from "./CartonSum.tsx";
import { standingOf } from "./standing.ts";
import { useCarton } from "./useCarton.ts";
import { useCartonFunds } from "./useCartonFunds.ts";
import { usePayCarton } from "./usePayCarton.ts";

/** Requests that were read one by one, paid in one go. */
export function CartonView({ account }: { account: Account }) {
  const { t } = useTranslation("pay");
  const openText = useOpenText();
  const now = useNow();
  const carton = useCarton(account);
  const trades = useTrades(account.address).data?.trades;
  const pending = usePending();
  const [paid, setPaid] = useState<readonly Paid[]>([]);
  const pay = usePayCarton(account, carton, (more) => setPaid((before) => [...before, ...more]));
  const isLoaded = carton.readings !== undefined && trades !== undefined && now !== null;
  const items = isLoaded
    ? (carton.readings ?? []).map((reading) => {
        if (!reading.ok) return { reading, standing: null };
        const payment = paymentStateOf(reading.request.trade, trades, pending);
        return { reading, standing: standingOf(reading.request, { you: account.address, now, payment }) };
      })
    : [];
  const ready = items.flatMap(({ reading, standing }) =>
    reading.ok && standing?.state === "ready" ? [reading.request] : [],
  );
  const shown = pay.isPending ? (pay.variables ?? []) : ready;
  const batches = batchesOf(shown);
  const funds = useCartonFunds(account.address, batches);
  const drop = async (hash: Hex) => {
    carton.store.drop(hash);
    await carton.reopen();
  };

  if (!isLoaded) return <PageSkeleton />;
  return (
    <>
      <CartonPaid paid={paid} />
      {items.length > 0 ? (
        <>
          <CartonItems items={items} now={now} onDrop={pay.isPending ? null : drop} />
          <Section title={t("carton.sum")}>
            <CartonSum batches={batches} funds={funds} isPaying={pay.isPending} />
            <ActFailure error={pay.error} />
            <Button
              wide
              busy={pay.isPending}
              disabled={
                !pay.isPending && (ready.length === 0 || funds.short.length > 0 || funds.missing !== null)
              }
              onClick={() => pay.mutate(ready)}
            >
              {pay.isPending ? t("review.paying") : t("carton.pay", { count: ready.length })}
            </Button>
          </Section>
        </>
      ) : null}
      {items.length === 0 && paid.length === 0 ? (
        <EmptyState title={t("carton.emptyTitle")}>{t("carton.empty")}</EmptyState>
      ) : null}
      <Section title={t("carton.another")}>
        <OpenLinkForm onText={openText} />
      </Section>
    </>
  );
}
