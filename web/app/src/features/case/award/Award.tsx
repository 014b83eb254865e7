import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { rulingBuyerBps } from "../../../../../shared/escrow/amounts.ts";
import { VoteReasons } from "../../../components/court/VoteReasons.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";
import { awardMoney } from "./awardMoney.ts";

/** The award and how it came: ruling, difference, payout, and the costs by what each side lost. */
export function Award({ scene, hearing }: { scene: TradeScene; hearing: Hearing | null }) {
  const { t } = useTranslation("case");
  const { percent } = useFormat();
  const { trade, policy, coin } = scene;
  const names = useSides(scene);
  const words = useMoneyWords(coin);
  const fees = useMoneyWords(useCoin(policy.caseFeeToken) ?? coin);
  const money = awardMoney(trade, policy);
  if (!money) return null;
  const { ruling, amounts, total, difference } = money;
  const share = ruling === null ? null : rulingBuyerBps(ruling, policy.choices);
  return (
    <Section title={t(ruling === null ? "award.ended" : "award.title")}>
      {ruling === null ? null : (
        <Notice kind={trade.status === "Ruled" ? "wait" : "success"} title={t("award.ruling")}>
          {share === null
            ? t("award.refused", { share: percent(policy.defaultBuyerBps) })
            : t("award.gives", { share: percent(share), difference: words(difference) })}
          {trade.status === "Ruled" ? ` ${t("award.unpaid")}` : ""}
        </Notice>
      )}
      <DataList
        items={[
          { label: t("award.difference"), value: words(difference) },
          { label: t("award.toBuyer", { who: names.buyer }), value: words(amounts.toBuyer) },
          { label: t("award.toSeller", { who: names.seller }), value: words(amounts.toSeller) },
          ...(amounts.sellerFee > 0n
            ? [{ label: t("award.fee", { share: percent(policy.feeBps) }), value: words(amounts.sellerFee) }]
            : []),
          { label: t("award.total", { who: names.buyer }), value: words(total.buyer), strong: true },
          { label: t("award.total", { who: names.seller }), value: words(total.seller), strong: true },
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
              { label: t("award.cost", { who: names[side] }), value: fees(cost) },
              { label: t("award.back", { who: names[side] }), value: fees(back) },
            ];
          })}
        />
        <p className="text-sm text-soft">{t(ruling === null ? "award.costRuleOther" : "award.costRule")}</p>
      </div>
      {hearing ? <VoteReasons hearing={hearing} /> : null}
    </Section>
  );
}
