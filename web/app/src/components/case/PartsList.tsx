import { useTranslation } from "react-i18next";
import { type Parts, sellerNet } from "../../../../shared/escrow/amounts.ts";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import type { CoinView } from "../../lib/money/CoinView.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { ValuedAmount } from "../amount/ValuedAmount.tsx";
import { DataList } from "../layout/DataList.tsx";

interface PartsListProps {
  scene: Pick<TradeScene, "side"> & { policy: Pick<Policy, "feeBps">; coin: CoinView };
  parts: Parts;
}

/** What a split means in money, for both sides. */
export function PartsList({ scene, parts }: PartsListProps) {
  const { t } = useTranslation("case");
  const names = useSides(scene);
  const words = useMoneyWords(scene.coin);
  const money = (value: bigint) => <ValuedAmount value={value} coin={scene.coin} align="end" />;
  const { feeBps } = scene.policy;
  const net = sellerNet(parts.toSeller, feeBps);
  return (
    <DataList
      items={[
        { label: t("parts.to", { who: names.buyer }), value: money(parts.toBuyer) },
        {
          label: t("parts.to", { who: names.seller }),
          value:
            feeBps > 0 && parts.toSeller > 0n ? (
              <>
                {money(net)}
                <span className="block text-xs font-normal text-soft">
                  {t("parts.afterFee", { gross: words(parts.toSeller), fee: words(parts.toSeller - net) })}
                </span>
              </>
            ) : (
              money(parts.toSeller)
            ),
        },
      ]}
    />
  );
}
