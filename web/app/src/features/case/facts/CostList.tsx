import { useTranslation } from "react-i18next";
import type { EndingAmounts } from "../../../../../shared/escrow/caseEnding.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { useCoin } from "../../../lib/query/useCoin.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";

interface CostListProps {
  scene: Pick<TradeScene, "policy" | "coin" | "side">;
  amounts: EndingAmounts;
}

/** What each side bears of the costs, and what comes back of its deposit. */
export function CostList({ scene, amounts }: CostListProps) {
  const { t } = useTranslation("case");
  const { policy, coin } = scene;
  const names = useSides(scene);
  const feeCoin = useCoin(policy.caseFeeToken) ?? coin;
  const money = (value: bigint) => <ValuedAmount value={value} coin={feeCoin} align="end" />;
  return (
    <DataList
      items={(["buyer", "seller"] as const).flatMap((side) => {
        const [cost, back] = [amounts[`${side}Cost`], amounts[`${side}Deposit`]];
        // Who never deposited has nothing to bear and nothing to get back.
        if (cost === 0n && back === 0n) return [];
        return [
          { label: t("award.cost", { who: names[side] }), value: money(cost) },
          { label: t("award.back", { who: names[side] }), value: money(back) },
        ];
      })}
    />
  );
}
