import { useTranslation } from "react-i18next";
import { caseEnding } from "../../../../shared/escrow/caseEnding.ts";
import { isInCase } from "../../../../shared/escrow/status.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { acceptCall } from "../../lib/offers/calls.ts";
import type { KnownOffer } from "../../lib/offers/SignedOffer.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useAct } from "../../lib/trade/useAct.ts";
import { Button } from "../button/Button.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { useToast } from "../toast/useToast.ts";

/** Takes the other side's offer: one transaction pays both and ends the trade. */
export function AcceptOffer({ scene, known }: { scene: TradeScene; known: KnownOffer }) {
  const { t } = useTranslation("trade");
  const toast = useToast();
  const act = useAct(scene);
  const { trade, policy } = scene;
  const inCase = isInCase(trade.status);
  return (
    <div className="grid gap-3">
      {trade.status === "InCourt" ? <CourtCosts scene={scene} toBuyer={known.offer.toBuyer} /> : null}
      <p className="text-sm text-soft">{t(inCase ? "offers.acceptCase" : "offers.acceptBody")}</p>
      <ActFailure error={act.error} />
      <Button
        busy={act.isPending}
        onClick={() =>
          act.mutate(
            {
              action: inCase ? "settleCase" : "settle",
              call: (context) => acceptCall(trade, policy, known, context),
            },
            { onSuccess: () => toast.show("success", t("done.settle")) },
          )
        }
      >
        {t("offers.accept")}
      </Button>
    </div>
  );
}

/** Settling in court still costs what the court was paid: half each. */
function CourtCosts({ scene: { trade, policy, side }, toBuyer }: { scene: TradeScene; toBuyer: bigint }) {
  const { t } = useTranslation("trade");
  const coin = useCoin(policy.caseFeeToken);
  const words = useMoneyWords(coin ?? { decimals: 0, symbol: "" });
  if (!coin || side === null) return null;
  const { buyerCost, sellerCost } = caseEnding(trade, policy, { kind: "settled", toBuyer });
  const cost = side === "buyer" ? buyerCost : sellerCost;
  return <p className="text-sm">{t("offers.courtCosts", { cost: words(cost) })}</p>;
}
