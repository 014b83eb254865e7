import { useTranslation } from "react-i18next";
import { sellerFee, sellerNet } from "../../../../../shared/escrow/amounts.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";

interface SliceFactsProps {
  scene: TradeScene;
  kind: "release" | "refund";
  amount: bigint;
}

/** What a slice does to the money before anything is signed. */
export function SliceFacts({ scene, kind, amount }: SliceFactsProps) {
  const { t } = useTranslation("trade");
  const { percent } = useFormat();
  const money = (value: bigint) => <ValuedAmount value={value} coin={scene.coin} align="end" />;
  const names = useSides(scene);
  const { feeBps } = scene.policy;
  const arrives = kind === "release" ? sellerNet(amount, feeBps) : amount;
  return (
    <DataList
      items={[
        {
          label: t("slice.arrives", { who: kind === "release" ? names.seller : names.buyer }),
          value: money(arrives),
          strong: true,
        },
        ...(kind === "release" && feeBps > 0
          ? [{ label: t("slice.fee", { share: percent(feeBps) }), value: money(sellerFee(amount, feeBps)) }]
          : []),
        { label: t("slice.stays"), value: money(scene.trade.held - amount) },
      ]}
    />
  );
}
