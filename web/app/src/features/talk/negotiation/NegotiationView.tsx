import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import { areBothHere } from "../cards/areBothHere.ts";
import { WithTrade } from "../cards/WithTrade.tsx";
import { Bargaining } from "./Bargaining.tsx";
import type { OnShow } from "./mediator/excerptsOf.ts";
import { TradeThread } from "./TradeThread.tsx";

export interface NegotiationProps {
  scene: RoomScene;
  /** The room's messages as far as they are at hand, the oldest first. */
  messages: readonly Message[];
  tradeId: Hex;
  /** Brings what the reader shows to a mediator; left out where no conversation can be begun. */
  onShow?: OnShow;
}

/** The negotiation of one trade within a conversation: who offers what, what else would be possible, and what was said of it. */
export function NegotiationView({ scene, messages, tradeId, onShow }: NegotiationProps) {
  const { t } = useTranslation(["talkNegotiation", "talkCards"]);
  return (
    <WithTrade id={tradeId}>
      {(trade) => (
        <>
          <Link
            to="/trade/$id"
            params={{ id: tradeId }}
            className={`${buttonClass({ kind: "quiet", size: "small" })} justify-self-start`}
          >
            {t("talkCards:trade.open")}
          </Link>
          {areBothHere(scene, trade.trade.terms) ? (
            <Bargaining trade={trade} scene={scene} messages={messages} onShow={onShow ?? null} />
          ) : (
            <Notice kind="danger">{t("notHere")}</Notice>
          )}
          <TradeThread scene={scene} messages={messages} tradeId={tradeId} />
        </>
      )}
    </WithTrade>
  );
}
