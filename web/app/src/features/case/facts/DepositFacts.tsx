import { useTranslation } from "react-i18next";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useArbitrationCost } from "../../../lib/arbitrator/useArbitrationCost.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useBalances } from "../../../lib/query/useBalances.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** What is deposited, who bears the costs, and what silence does. `label`: what the deposit is to the reader. */
export function DepositFacts({ scene, label }: { scene: TradeScene; label?: string }) {
  const { t } = useTranslation("case");
  const { policy, trade, coin, viewer } = scene;
  const { duration } = useFormat();
  const feeCoin = useCoin(policy.caseFeeToken) ?? coin;
  const words = useMoneyWords(feeCoin);
  const money = (value: bigint) => <ValuedAmount value={value} coin={feeCoin} align="end" />;
  const price = useArbitrationCost(policy, trade.terms);
  const balance = useBalances(viewer).data?.find(({ token }) =>
    sameAddress(token, policy.caseFeeToken),
  )?.amount;
  return (
    <>
      <DataList
        items={[
          { label: label ?? t("deposit.yours"), value: money(policy.maxCaseFee), strong: true },
          {
            label: t("deposit.price"),
            value:
              price.data === undefined
                ? t(price.isError ? "deposit.noPrice" : "deposit.asking")
                : money(price.data),
          },
          { label: t("deposit.answerTime"), value: duration(policy.answerWindow) },
          { label: t("deposit.rulingTime"), value: duration(policy.rulingWindow) },
        ]}
      />
      <p className="text-sm text-soft">{t("deposit.rule")}</p>
      <p className="text-sm text-soft">{t("deposit.silence")}</p>
      {price.data !== undefined && price.data > policy.maxCaseFee ? (
        <Notice kind="danger">
          {t("deposit.dear", { price: words(price.data), deposit: words(policy.maxCaseFee) })}
        </Notice>
      ) : null}
      {price.isError ? <Notice kind="danger">{t("deposit.refuses")}</Notice> : null}
      {typeof balance === "bigint" && balance < policy.maxCaseFee ? (
        <Notice kind="wait">
          {t("deposit.short", { have: words(balance), need: words(policy.maxCaseFee) })}
        </Notice>
      ) : null}
    </>
  );
}
