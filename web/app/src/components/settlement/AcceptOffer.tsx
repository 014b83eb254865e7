import { useTranslation } from "react-i18next";
import { caseEnding } from "../../../../shared/escrow/caseEnding.ts";
import { isInCase } from "../../../../shared/escrow/status.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { acceptCall } from "../../lib/offers/calls.ts";
import type { KnownOffer } from "../../lib/offers/SignedOffer.ts";
import { useSponsoredAccept } from "../../lib/offers/useSponsoredAccept.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import { useNativeShortage } from "../../lib/query/useNativeShortage.ts";
import { useSponsor } from "../../lib/sponsor/useSponsor.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useAct } from "../../lib/trade/useAct.ts";
import { Button } from "../button/Button.tsx";
import { SponsoredFailure } from "../sponsor/SponsoredFailure.tsx";
import { SponsorNotice } from "../sponsor/SponsorNotice.tsx";
import { SponsorWait } from "../sponsor/SponsorWait.tsx";
import { useToast } from "../toast/useToast.ts";

/** What settling costs at most, with the deposits of a case. */
const settlingGas = 250_000n;

/** Takes the other side's offer: one transaction pays both and ends the trade. */
export function AcceptOffer({ scene, known }: { scene: TradeScene; known: KnownOffer }) {
  const { t } = useTranslation("trade");
  const toast = useToast();
  const act = useAct(scene);
  const { trade, policy } = scene;
  const inCase = isInCase(trade.status);
  const missing = useNativeShortage(scene.viewer, (maxFeePerGas) => settlingGas * maxFeePerGas);
  const sponsor = useSponsor(scene.viewer, trade.terms.token, missing !== null);
  const sponsored = useSponsoredAccept(scene);
  const done = { onSuccess: () => toast.show("success", t("done.settle")) };
  const accept = () =>
    act.mutate(
      {
        action: inCase ? "settleCase" : "settle",
        call: (context) => acceptCall(trade, policy, known, context),
      },
      done,
    );
  const isSponsored = sponsor?.offer.state === "ready";
  const isPending = act.isPending || sponsored.isPending;
  return (
    <div className="grid gap-3">
      {trade.status === "InCourt" ? <CourtCosts scene={scene} toBuyer={known.offer.toBuyer} /> : null}
      <p className="text-sm text-soft">{t(inCase ? "offers.acceptCase" : "offers.acceptBody")}</p>
      {sponsor && !isPending ? <SponsorNotice {...sponsor} /> : null}
      {isPending ? <SponsorWait trade={trade.id} /> : null}
      <SponsoredFailure error={sponsored.error ?? act.error} />
      <Button busy={isPending} onClick={() => (isSponsored ? sponsored.mutate(known, done) : accept())}>
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
