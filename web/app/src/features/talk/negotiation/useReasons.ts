import { useTranslation } from "react-i18next";
import type { Reason } from "../../../../../shared/negotiation/suggestSplits.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";

/** Why a split is suggested, in a sentence with the figures that it follows from. */
export function useReasons(scene: TradeScene): (reason: Reason) => string {
  const { t } = useTranslation("talkNegotiation");
  const { percent, instant } = useFormat();
  const { policy, coin, now } = scene;
  const names = useSides(scene);
  const words = useMoneyWords({ ...coin, symbol: coin.label });
  const feeCoin = useCoin(policy.caseFeeToken);
  const feeWords = useMoneyWords(feeCoin ? { ...feeCoin, symbol: feeCoin.label } : coin);
  return (reason) => {
    switch (reason.kind) {
      case "middle":
        return t("reason.middle", {
          ...{ buyers: words(reason.buyers), sellers: words(reason.sellers), buyer: names.buyer },
        });
      case "case": {
        const { buyer, seller, deposit } = reason.range;
        const figures = {
          ...{ buyer: names.buyer, buyerLeast: words(buyer.least), buyerMost: words(buyer.most) },
          ...{ seller: names.seller, sellerLeast: words(seller.least), sellerMost: words(seller.most) },
        };
        return feeCoin
          ? t("reason.case", { ...figures, deposit: feeWords(deposit) })
          : t("reason.caseFeeUnknown", figures);
      }
      case "claim":
        return t("reason.claim", { by: instant(reason.by, now) });
      case "default":
        return t("reason.default", { buyer: names.buyer, share: percent(reason.buyerBps) });
      case "clock":
        return t(reason.by < now ? "reason.clockOver" : "reason.clock", {
          ...{ who: names[reason.to], by: instant(reason.by, now) },
        });
    }
  };
}
