import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { rulingBuyerBps } from "../../../../../shared/escrow/amounts.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { VoteReasons } from "../../../components/court/VoteReasons.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";
import { awardMoney } from "./awardMoney.ts";

/** The award and how it came: ruling, difference, payout, and the costs by what each side lost. */
export function Award({ scene, hearing }: { scene: TradeScene; hearing: Hearing | null }) {
  const { t } = useTranslation("case");
  const { percent, sentences } = useFormat();
  const { trade, policy, coin } = scene;
  const names = useSides(scene);
  const words = useMoneyWords(coin);
  const feeCoin = useCoin(policy.caseFeeToken) ?? coin;
  const award = awardMoney(trade, policy);
  if (!award) return null;
  const { ruling, amounts, total, difference } = award;
  const money = (value: bigint, of: CoinView = coin) => <ValuedAmount value={value} coin={of} align="end" />;
  const share = ruling === null ? null : rulingBuyerBps(ruling, policy.choices);
  return (
    <Section title={t(ruling === null ? "award.ended" : "award.title")}>
      {ruling === null ? null : (
        <Notice kind={trade.status === "Ruled" ? "wait" : "success"} title={t("award.ruling")}>
          {sentences(
            share === null
              ? t("award.refused", { share: percent(policy.defaultBuyerBps) })
              : t("award.gives", { share: percent(share), difference: words(difference) }),
            trade.status === "Ruled" ? t("award.unpaid") : null,
          )}
        </Notice>
      )}
      <DataList
        items={[
          { label: t("award.difference"), value: money(difference) },
          { label: t("award.toBuyer", { who: names.buyer }), value: money(amounts.toBuyer) },
          { label: t("award.toSeller", { who: names.seller }), value: money(amounts.toSeller) },
          ...(amounts.sellerFee > 0n
            ? [{ label: t("award.fee", { share: percent(policy.feeBps) }), value: money(amounts.sellerFee) }]
            : []),
          { label: t("award.total", { who: names.buyer }), value: money(total.buyer), strong: true },
          { label: t("award.total", { who: names.seller }), value: money(total.seller), strong: true },
        ]}
      />
      <div className="grid gap-2">
        <h3 className="font-medium">{t("award.costs")}</h3>
        <DataList
          items={(["buyer", "seller"] as const).flatMap((side) => {
            const [cost, back] = [amounts[`${side}Cost`], amounts[`${side}Deposit`]];
            // Who never deposited has nothing to bear and nothing to get back.
            if (cost === 0n && back === 0n) return [];
            return [
              { label: t("award.cost", { who: names[side] }), value: money(cost, feeCoin) },
              { label: t("award.back", { who: names[side] }), value: money(back, feeCoin) },
            ];
          })}
        />
        <p className="text-sm text-soft">{t(ruling === null ? "award.costRuleOther" : "award.costRule")}</p>
      </div>
      {hearing ? <VoteReasons hearing={hearing} /> : null}
    </Section>
  );
}
