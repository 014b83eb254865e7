import { useTranslation } from "react-i18next";
import { caseEnding } from "../../../../../shared/escrow/caseEnding.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { PartsList } from "../../../components/case/PartsList.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";

interface RulingPreviewProps {
  scene: TradeScene;
  choice: number;
  /** Null when the court would refuse. */
  share: number | null;
}

/** What a ruling pays out of the difference, and who bears the costs. */
export function RulingPreview({ scene, choice, share }: RulingPreviewProps) {
  const { t } = useTranslation("desk");
  const { percent } = useFormat();
  const { trade, policy, coin } = scene;
  const names = useSides(scene);
  const words = useMoneyWords(coin);
  const feeCoin = useCoin(policy.caseFeeToken) ?? coin;
  const cost = (value: bigint) => <ValuedAmount value={value} coin={feeCoin} align="end" />;
  const amounts = caseEnding(trade, policy, { kind: "ruled", ruling: choice });
  return (
    <>
      <p role="status" className="text-sm">
        {share === null
          ? t("vote.previewRefused", { share: percent(policy.defaultBuyerBps) })
          : t("vote.preview", { share: percent(share), difference: words(trade.held) })}
      </p>
      <PartsList scene={scene} parts={amounts} />
      <DataList
        items={[
          { label: t("vote.cost", { who: names.buyer }), value: cost(amounts.buyerCost) },
          { label: t("vote.cost", { who: names.seller }), value: cost(amounts.sellerCost) },
        ]}
      />
    </>
  );
}
