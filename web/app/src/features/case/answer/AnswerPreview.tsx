import { useTranslation } from "react-i18next";
import { sellerNet } from "../../../../../shared/escrow/amounts.ts";
import type { AnswerPreview as Preview } from "../../../../../shared/escrow/caseEnding.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { PartsList } from "../../../components/case/PartsList.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";

/** What an answer does: it ends the case, or pays at once what both concede and sends the difference to court. */
export function AnswerPreview({ scene, preview }: { scene: TradeScene; preview: Preview }) {
  const { t } = useTranslation("case");
  const names = useSides(scene);
  const money = (value: bigint) => <ValuedAmount value={value} coin={scene.coin} align="end" />;
  if (preview.ends) {
    return (
      <>
        <Notice kind="success" live="status" title={t("answer.endsTitle")}>
          {t("answer.ends")}
        </Notice>
        <PartsList scene={scene} parts={preview.amounts} />
      </>
    );
  }
  const { toBuyer, toSeller, difference } = preview;
  return (
    <>
      <Notice live="status">{t("answer.goesOn")}</Notice>
      <DataList
        items={[
          { label: t("answer.atOnce", { who: names.buyer }), value: money(toBuyer) },
          {
            label: t("answer.atOnce", { who: names.seller }),
            value: money(sellerNet(toSeller, scene.policy.feeBps)),
          },
          { label: t("answer.difference"), value: money(difference), strong: true },
        ]}
      />
    </>
  );
}
