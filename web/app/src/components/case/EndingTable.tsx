import { useTranslation } from "react-i18next";
import { rulingBuyerBps, sellerNet } from "../../../../shared/escrow/amounts.ts";
import type { Ending } from "../../../../shared/escrow/caseEnding.ts";
import { possibleEndings } from "../../../../shared/escrow/caseOutcomes.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";

interface EndingTableProps {
  scene: TradeScene;
  /** The trade as it stands, or as it would stand: a claim or an answer that is only being written. */
  trade: Trade;
  caption: string;
}

/** What each end of the case gives and costs each side, to the smallest unit. */
export function EndingTable({ scene, trade, caption }: EndingTableProps) {
  const { t } = useTranslation("case");
  const { policy, coin } = scene;
  const names = useSides(scene);
  const words = useMoneyWords(coin);
  const feeCoin = useCoin(policy.caseFeeToken);
  const feeWords = useMoneyWords(feeCoin ?? coin);
  const titleOf = useEndingTitle(scene);
  const answer = trade.case?.answer;
  const paid = {
    buyer: answer?.toBuyer ?? 0n,
    seller: answer ? sellerNet(answer.toSeller, policy.feeBps) : 0n,
  };
  const cost = (amount: bigint) =>
    amount === 0n || !feeCoin ? t("endings.noCost") : t("endings.cost", { cost: feeWords(amount) });

  return (
    <div className="-mx-1 overflow-x-auto px-1">
      <table className="w-full border-collapse text-sm">
        <caption className="pb-2 text-start text-soft">{caption}</caption>
        <thead>
          <tr className="border-b border-edge text-start align-bottom text-soft">
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              {t("endings.outcome")}
            </th>
            <th scope="col" className="py-2 ps-2 text-end font-medium">
              {t("endings.gets", { who: names.buyer })}
            </th>
            <th scope="col" className="py-2 ps-3 text-end font-medium">
              {t("endings.gets", { who: names.seller })}
            </th>
          </tr>
        </thead>
        <tbody>
          {possibleEndings(trade, policy).map(({ ending, amounts }) => (
            <tr key={titleOf(ending)} className="border-b border-line align-top last:border-0">
              <th scope="row" className="py-2.5 pe-3 text-start font-normal">
                {titleOf(ending)}
              </th>
              <Money amount={words(paid.buyer + amounts.toBuyer)} cost={cost(amounts.buyerCost)} />
              <Money amount={words(paid.seller + amounts.sellerNet)} cost={cost(amounts.sellerCost)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Money({ amount, cost }: { amount: string; cost: string }) {
  return (
    <td className="figures py-2.5 ps-3 text-end">
      <span className="block font-medium">{amount}</span>
      <span className="block text-xs text-soft">{cost}</span>
    </td>
  );
}

/** What an end of the case is called. */
export function useEndingTitle({ policy, side }: Pick<TradeScene, "policy" | "side">) {
  const { t } = useTranslation("case");
  const { percent } = useFormat();
  return (ending: Ending): string => {
    if (ending.kind === "conceded") {
      return ending.by === side ? t("endings.youConcede") : t(`endings.concede.${ending.by}`);
    }
    if (ending.kind !== "ruled") return t(`endings.${ending.kind}`);
    const share = rulingBuyerBps(ending.ruling, policy.choices);
    return share === null ? t("endings.refused") : t("endings.ruled", { share: percent(share) });
  };
}
