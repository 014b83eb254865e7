import { Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { CardFrame } from "../cards/CardFrame.tsx";
import { CoinUnknown } from "../cards/CoinUnknown.tsx";
import { OfTrade } from "../cards/OfTrade.tsx";
import { Stopped } from "../cards/Stopped.tsx";
import { AnswerAsk } from "./AnswerAsk.tsx";
import { AskPhotos } from "./AskPhotos.tsx";
import { AskStanding } from "./AskStanding.tsx";
import { CaseWay } from "./CaseWay.tsx";
import { useAskState } from "./useAskState.ts";

interface AskCardProps {
  ask: Ask;
  /** The message that carries the request: only the trade's buyer can ask. */
  message: Message;
  scene: RoomScene;
  messages: readonly Message[];
}

/** A request for a refund or a return, with money computed from the trade and a state that the chain and the seller tell. */
export function AskCard(props: AskCardProps) {
  const { ask, message, scene } = props;
  const { t } = useTranslation("talkRefund");
  return (
    <CardFrame title={t("card.title")} icon={<Undo2 className="size-4" aria-hidden="true" />}>
      <OfTrade card={ask} message={message} scene={scene}>
        {({ trade, side }) =>
          side === "buyer" ? <Asked {...props} trade={trade} /> : <Stopped>{t("card.notBuyer")}</Stopped>
        }
      </OfTrade>
    </CardFrame>
  );
}

function Asked(props: AskCardProps & { trade: TradeScene }) {
  const { ask, message, messages, scene, trade } = props;
  const { t } = useTranslation("talkRefund");
  const state = useAskState(props, trade);
  const { terms, held } = trade.trade;
  const { coin } = trade;
  const waits = !["accepted", "settled", "over", "replaced"].includes(state.state);
  const amount = ask.wish.wish === "part" ? ask.wish.toBuyer : held;
  return (
    <>
      <p className="font-medium">{t(`reason.${ask.reason}`)}</p>
      <div className="grid gap-1">
        <p className="text-sm text-soft">{t(`card.wish.${ask.wish.wish}`)}</p>
        {coin.isListed ? null : <CoinUnknown token={coin.address} />}
        {waits || ask.wish.wish === "part" ? (
          <ValuedAmount value={amount} coin={{ ...coin, symbol: coin.label }} size="large" />
        ) : null}
      </div>
      {ask.words === "" ? null : (
        <p className="text-sm whitespace-pre-line [overflow-wrap:anywhere]">{ask.words}</p>
      )}
      <AskPhotos ask={ask} message={message} messages={messages} />
      <AskStanding state={state} askedAt={ask.askedAt} trade={trade} />
      {waits && sameAddress(scene.self, terms.seller) ? <AnswerAsk {...props} /> : null}
      {sameAddress(scene.self, terms.buyer) ? <CaseWay {...props} state={state} /> : null}
    </>
  );
}
