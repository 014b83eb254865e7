import { useTranslation } from "react-i18next";
import type { Batch } from "../../../../../shared/escrow/batch.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { Amount } from "../../../components/amount/Amount.tsx";
import { LocalWorth } from "../../../components/amount/LocalWorth.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useOneConfirmation } from "../../../lib/sendCalls/useOneConfirmation.ts";
import { useTakesBatches } from "../../../lib/sendCalls/useTakesBatches.ts";
import { GasShortage } from "../gas/GasShortage.tsx";
import type { CartonRequest } from "./CartonRequest.ts";
import { confirmationsOf, totalOf } from "./payManyCalls.ts";
import type { useCartonFunds } from "./useCartonFunds.ts";

interface CartonSumProps {
  batches: readonly Batch<CartonRequest>[];
  funds: ReturnType<typeof useCartonFunds>;
  isPaying: boolean;
}

/** What all of it takes, coin by coin, and how often the wallet will ask. */
export function CartonSum({ batches, funds: { needs, short, missing }, isPaying }: CartonSumProps) {
  const { t } = useTranslation("pay");
  const { locale, list } = useFormat();
  const oneConfirmation = useOneConfirmation();
  const takesBatches = useTakesBatches();
  const [first] = batches;
  const confirmations = confirmationsOf(batches);
  const sumsOf = (part: readonly Batch<CartonRequest>[]) =>
    [...Map.groupBy(part, ({ token }) => token).values()].map((own) => {
      const { coin } = (own[0] as Batch<CartonRequest>).members[0];
      const total = own.reduce((sum, batch) => sum + totalOf(batch), 0n);
      return `${formatAmount(total, coin.decimals, locale)} ${coin.label}`;
    });
  return (
    <>
      <DataList
        items={needs.map(({ coin, total }) => ({
          id: coin.address,
          label: t("facts.leaves"),
          strong: true,
          value: (
            <Amount
              value={total}
              decimals={coin.decimals}
              symbol={coin.label}
              align="end"
              local={<LocalWorth amount={total} coin={coin} />}
            />
          ),
        }))}
      />
      <p className="text-sm text-soft">{t("carton.each")}</p>
      {confirmations.length > 1 && !takesBatches ? (
        <div className="grid gap-1 text-sm text-soft">
          <p>{t("carton.several", { count: confirmations.length })}</p>
          <ol className="grid list-decimal gap-1 ps-5">
            {confirmations.map((part) => {
              const count = part.reduce((sum, { members }) => sum + members.length, 0);
              const key = part[0]?.members[0].agreement.nonce;
              return <li key={key}>{t("carton.step", { count, sum: list(sumsOf(part)) })}</li>;
            })}
          </ol>
        </div>
      ) : (
        <p className="text-sm text-soft">{first ? t("carton.once") : t("carton.nothingReady")}</p>
      )}
      {oneConfirmation || takesBatches ? null : <p className="text-sm text-soft">{t("carton.outside")}</p>}
      {isPaying
        ? null
        : short.map(({ coin, total, balance }) => (
            <Notice key={coin.address} kind="danger" live="status" title={t("review.shortTitle")}>
              {t("review.short", {
                balance: `${formatAmount(balance ?? 0n, coin.decimals, locale)} ${coin.label}`,
                missing: `${formatAmount(total - (balance ?? 0n), coin.decimals, locale)} ${coin.label}`,
              })}
            </Notice>
          ))}
      {missing !== null && !isPaying && first ? (
        <GasShortage missing={missing} address={first.members[0].terms.buyer} />
      ) : null}
    </>
  );
}
