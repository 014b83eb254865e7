import { useTranslation } from "react-i18next";
import { sellerNet } from "../../../../../../shared/escrow/amounts.ts";
import { offerOutcome } from "../../../../../../shared/negotiation/offerOutcome.ts";
import { ValuedAmount } from "../../../../components/amount/ValuedAmount.tsx";
import { DataList } from "../../../../components/layout/DataList.tsx";
import { SplitScale } from "../../../../components/pictures/scale/SplitScale.tsx";
import { AcceptOffer } from "../../../../components/settlement/AcceptOffer.tsx";
import { shareOf } from "../../../../components/settlement/readSplit.ts";
import { Deadline } from "../../../../components/time/Deadline.tsx";
import type { KnownOffer } from "../../../../lib/offers/SignedOffer.ts";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../../lib/trade/useSides.ts";
import { CoinUnknown } from "../CoinUnknown.tsx";

/** What each side would receive after the fee, until when, and what became of the offer. */
export function OfferTerms({ scene, known }: { scene: TradeScene; known: KnownOffer }) {
  const { t } = useTranslation("trade");
  const { t: own } = useTranslation("talkCards");
  const names = useSides(scene);
  const { trade, policy, coin, side, now } = scene;
  const { by, offer } = known;
  const state = offerOutcome(offer, trade, now);
  const label = by === side ? t("offers.yours") : t("offers.from", { who: names[by] });
  const money = (value: bigint) => (
    <ValuedAmount value={value} coin={{ ...coin, symbol: coin.label }} align="end" />
  );
  const net = sellerNet(offer.held - offer.toBuyer, policy.feeBps);
  return (
    <>
      {coin.isListed ? null : <CoinUnknown token={coin.address} />}
      <SplitScale
        marks={[{ key: offer.signature, kind: "offer", by, bps: shareOf(offer.toBuyer, offer.held), label }]}
        {...names}
      />
      <DataList
        items={[
          {
            label: own("offer.gets", { who: names.buyer }),
            value: money(offer.toBuyer),
            strong: side === "buyer",
          },
          { label: own("offer.gets", { who: names.seller }), value: money(net), strong: side === "seller" },
          ...(state === "open"
            ? [{ label: t("offers.until"), value: <Deadline at={offer.expiresAt} now={now} /> }]
            : []),
        ]}
      />
      <p
        aria-live="polite"
        className={state === "accepted" ? "font-medium text-jade" : "text-sm text-soft empty:hidden"}
      >
        {state === "open" ? null : state === "accepted" ? own("offer.accepted") : t(`offers.state.${state}`)}
      </p>
      {state === "open" && side && by !== side ? <AcceptOffer scene={scene} known={known} /> : null}
      {state === "open" && !side ? <p className="text-sm text-soft">{t("offers.onlooker")}</p> : null}
    </>
  );
}
