import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import { CardSkeleton } from "../cards/CardSkeleton.tsx";
import { Unchecked } from "../cards/Unchecked.tsx";
import { useCardTrade } from "../cards/useCardTrade.ts";
import { useRetry } from "../cards/useRetry.ts";
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
  const loaded = useCardTrade(tradeId);
  const retry = useRetry();
  if (loaded.state === "loading") return <CardSkeleton />;
  if (loaded.state === "failed") {
    const { error } = loaded;
    const isUnknown = error instanceof ParleyError && (error.code as string) === "tradeUnknown";
    return isUnknown ? (
      <Notice kind="wait">{t("talkCards:trade.unknown")}</Notice>
    ) : (
      <Unchecked error={error} onRetry={retry} />
    );
  }
  const { terms } = loaded.scene.trade;
  const here = [scene.self, ...scene.others.map(({ account }) => account)];
  const isHere = (party: Address) => here.some((one) => one !== null && sameAddress(one, party));
  return (
    <>
      <Link
        to="/trade/$id"
        params={{ id: tradeId }}
        className={`${buttonClass({ kind: "quiet", size: "small" })} justify-self-start`}
      >
        {t("talkCards:trade.open")}
      </Link>
      {isHere(terms.buyer) && isHere(terms.seller) ? (
        <Bargaining trade={loaded.scene} scene={scene} messages={messages} onShow={onShow ?? null} />
      ) : (
        <Notice kind="danger">{t("notHere")}</Notice>
      )}
      <TradeThread scene={scene} messages={messages} tradeId={tradeId} />
    </>
  );
}
