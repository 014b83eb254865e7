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
    <div className="grid gap-2 text-sm">
      <p className="text-soft">{caption}</p>
      <div aria-hidden="true" className={`hidden border-b border-edge pb-2 text-soft sm:grid ${columns}`}>
        <span>{t("endings.outcome")}</span>
        <span className="text-end">{t("endings.gets", { who: names.buyer })}</span>
        <span className="text-end">{t("endings.gets", { who: names.seller })}</span>
      </div>
      <ul aria-label={caption} className="grid divide-y divide-line">
        {possibleEndings(trade, policy).map(({ ending, amounts }) => (
          <li key={titleOf(ending)} className={`grid py-2.5 first:pt-0 last:pb-0 sm:first:pt-2.5 ${columns}`}>
            <span className="col-span-2 font-medium sm:col-span-1 sm:font-normal">{titleOf(ending)}</span>
            <Money
              label={t("endings.gets", { who: names.buyer })}
              amount={words(paid.buyer + amounts.toBuyer)}
              cost={cost(amounts.buyerCost)}
            />
            <Money
              label={t("endings.gets", { who: names.seller })}
              amount={words(paid.seller + amounts.sellerNet)}
              cost={cost(amounts.sellerCost)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** On a phone the outcome stands above what it gives; beside it where there is room. */
const columns =
  "grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_minmax(9rem,auto)_minmax(9rem,auto)]";

function Money({ label, amount, cost }: { label: string; amount: string; cost: string }) {
  return (
    <span className="figures sm:text-end">
      <span className="block text-xs text-soft sm:sr-only">{label}</span>
      <span className="block">{amount}</span>
      <span className="block text-xs text-soft">{cost}</span>
    </span>
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
