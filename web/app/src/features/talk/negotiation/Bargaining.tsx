import { useState } from "react";
import { useTranslation } from "react-i18next";
import { allowedActions } from "../../../../../shared/escrow/allowedActions.ts";
import { offerHistory } from "../../../../../shared/negotiation/offerHistory.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { OfferCard } from "../../../components/settlement/OfferCard.tsx";
import { RevokeOffers } from "../../../components/settlement/RevokeOffers.tsx";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { CardSkeleton } from "../cards/CardSkeleton.tsx";
import { CoinUnknown } from "../cards/CoinUnknown.tsx";
import { Unchecked } from "../cards/Unchecked.tsx";
import { mediatorOf } from "../mediation/mediatorOf.ts";
import { proposalsOf } from "../mediation/proposalsOf.ts";
import { CounterOffer } from "./CounterOffer.tsx";
import type { OnShow } from "./mediator/excerptsOf.ts";
import { Mediation } from "./mediator/Mediation.tsx";
import { OfferHistory } from "./OfferHistory.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { Summary } from "./Summary.tsx";
import { useNegotiation } from "./useNegotiation.ts";

interface BargainingProps {
  trade: TradeScene;
  scene: RoomScene;
  messages: readonly Message[];
  onShow: OnShow | null;
}

/** All offers on one scale, those that can be accepted, and what may be offered next. */
export function Bargaining({ trade: tradeScene, scene, messages, onShow }: BargainingProps) {
  const { t } = useTranslation(["talkNegotiation", "trade"]);
  const { trade, policy, coin, viewer, side, now } = tradeScene;
  const { offers, isComplete, isLoading, error, retry } = useNegotiation(tradeScene, messages, scene.self);
  const { config } = useChain();
  /** The buyer's part that the form opens with; null opens it as it was left. */
  const [writing, setWriting] = useState<{ start: bigint | null } | null>(null);
  if (isLoading) return <CardSkeleton />;
  const { agreed } = mediatorOf(messages, trade, config, scene.self);
  const proposals = proposalsOf(messages, trade, config, scene.self).filter(
    ({ author, held }) => agreed !== null && sameAddress(author, agreed) && held === trade.held,
  );
  const history = offerHistory(offers, trade, now);
  // What stands comes before what was superseded.
  const open = [
    ...history.filter(({ standing }) => standing === "open"),
    ...history.filter(({ standing }) => standing === "superseded"),
  ];
  const maySettle = allowedActions(trade, policy, viewer, now).some(({ kind }) => kind === "settle");
  // In court offers end before voting starts, which the case's page knows.
  const mayOffer = maySettle && side !== null && trade.status !== "InCourt";
  return (
    <>
      {coin.isListed ? null : <CoinUnknown token={coin.address} />}
      {error ? <Unchecked error={error} onRetry={retry} /> : null}
      {isComplete || error ? null : <Notice kind="wait">{t("trade:offers.incomplete")}</Notice>}
      <OfferHistory scene={tradeScene} history={history} proposals={proposals} />
      {open.length > 0 || maySettle ? (
        <Section title={t("open.title")}>
          {open.map((one) => (
            <div key={one.offer.signature} className="grid gap-2">
              {one.standing === "superseded" ? <Notice kind="wait">{t("open.superseded")}</Notice> : null}
              <OfferCard scene={tradeScene} known={one} />
            </div>
          ))}
          {open.length === 0 ? <p className="text-sm text-soft">{t("open.none")}</p> : null}
          {trade.status === "InCourt" && side ? <p className="text-sm text-soft">{t("open.court")}</p> : null}
          {maySettle ? (
            <div className="flex flex-wrap gap-2">
              {mayOffer ? (
                <Button size="small" onClick={() => setWriting({ start: null })}>
                  {t(open.some(({ by }) => by !== side) ? "open.counter" : "trade:offers.make")}
                </Button>
              ) : null}
              <RevokeOffers scene={tradeScene} />
            </div>
          ) : null}
        </Section>
      ) : null}
      <Suggestions
        scene={tradeScene}
        offers={offers}
        onChoose={mayOffer ? (start) => setWriting({ start }) : null}
      />
      <Mediation
        trade={tradeScene}
        scene={scene}
        messages={messages}
        proposals={proposals}
        onShow={onShow}
        onSign={mayOffer ? (start) => setWriting({ start }) : null}
      />
      <Summary scene={tradeScene} offers={offers} />
      {writing ? (
        <CounterOffer
          trade={tradeScene}
          scene={scene}
          start={writing.start ?? undefined}
          onClose={() => setWriting(null)}
        />
      ) : null}
    </>
  );
}
