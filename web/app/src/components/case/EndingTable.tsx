import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { rulingBuyerBps, sellerNet } from "../../../../shared/escrow/amounts.ts";
import type { Ending } from "../../../../shared/escrow/caseEnding.ts";
import { type PossibleEnding, possibleEndings } from "../../../../shared/escrow/caseOutcomes.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { formatAmount } from "../../../../shared/money/formatAmount.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { LocalWorth } from "../amount/LocalWorth.tsx";

interface EndingTableProps {
  scene: TradeScene;
  /** The trade as it stands, or as it would stand: a claim or an answer that is only being written. */
  trade: Trade;
  caption: string;
}

/** What each end of the case gives and costs each side, to the smallest unit. */
export function EndingTable({ scene, trade, caption }: EndingTableProps) {
  const { t } = useTranslation("case");
  const { locale, sentences } = useFormat();
  const { policy, coin } = scene;
  const names = useSides(scene);
  const feeCoin = useCoin(policy.caseFeeToken);
  const feeWords = useMoneyWords(feeCoin ?? coin);
  const titleOf = useEndingTitle(scene);
  const answer = trade.case?.answer;
  const paid = {
    buyer: answer?.toBuyer ?? 0n,
    seller: answer ? sellerNet(answer.toSeller, policy.feeBps) : 0n,
  };
  const endings = possibleEndings(trade, policy);
  const cell = (amount: bigint, cost: bigint) => (
    <Money
      amount={formatAmount(amount, coin.decimals, locale)}
      worth={amount === 0n ? null : <LocalWorth brief amount={amount} coin={coin} />}
      cost={cost === 0n || !feeCoin ? null : t("endings.cost", { cost: feeWords(cost) })}
    />
  );

  return (
    <div className="grid gap-2 text-sm">
      <table className="w-full table-fixed border-collapse text-start">
        <caption className="pb-2 text-start text-soft">{caption}</caption>
        <thead className="border-b border-edge text-soft">
          <tr>
            <th scope="col" className="w-2/5 pb-1.5 text-start align-bottom font-normal">
              {t("endings.outcome")}
            </th>
            {[names.buyer, names.seller].map((who) => (
              <th key={who} scope="col" className="pb-1.5 ps-2 text-end align-bottom font-normal">
                {t("endings.gets", { who })}
                <span className="block text-xs">{coin.symbol}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {endings.map(({ ending, amounts }) => (
            <tr key={titleOf(ending)} className="align-baseline">
              <th scope="row" className="py-1.5 text-start font-normal">
                {titleOf(ending)}
              </th>
              {cell(paid.buyer + amounts.toBuyer, amounts.buyerCost)}
              {cell(paid.seller + amounts.sellerNet, amounts.sellerCost)}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-xs text-soft">
        {sentences(t("endings.costsElse"), endings.some(isRuling) ? t("endings.rulingMeans") : null)}
      </p>
    </div>
  );
}

const isRuling = ({ ending }: PossibleEnding) => ending.kind === "ruled";

/** The coin stands in the column's head, so that a phone has room for the amounts; for their worth it has none. */
function Money({ amount, worth, cost }: { amount: string; worth: ReactNode; cost: string | null }) {
  return (
    <td className="figures py-1.5 ps-2 text-end [overflow-wrap:anywhere]">
      <span className="me-2 text-xs text-soft max-sm:hidden">{worth}</span>
      {amount}
      {cost ? <span className="block text-xs text-soft">{cost}</span> : null}
    </td>
  );
}

/** What an end of the case is called. */
function useEndingTitle({ policy, side }: Pick<TradeScene, "policy" | "side">) {
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
