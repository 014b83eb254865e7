import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { rulingBuyerBps } from "../../../../../shared/escrow/amounts.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { VoteReasons } from "../../../components/court/VoteReasons.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";
import { CostList } from "../facts/CostList.tsx";
import { awardMoney } from "./awardMoney.ts";

/** The award and how it came: ruling, difference, payout, and the costs by what each side lost. */
export function Award({ scene, hearing }: { scene: TradeScene; hearing: Hearing | null }) {
  const { t } = useTranslation("case");
  const { percent, sentences } = useFormat();
  const { trade, policy, coin } = scene;
  const names = useSides(scene);
  const words = useMoneyWords(coin);
  const award = awardMoney(trade, policy);
  if (!award) return null;
  const { ruling, amounts, total, difference } = award;
  const money = (value: bigint) => <ValuedAmount value={value} coin={coin} align="end" />;
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
        <CostList scene={scene} amounts={amounts} />
        <p className="text-sm text-soft">{t(ruling === null ? "award.costRuleOther" : "award.costRule")}</p>
      </div>
      {hearing ? <VoteReasons hearing={hearing} /> : null}
    </Section>
  );
}
