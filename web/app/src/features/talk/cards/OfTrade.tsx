import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { type Side, sideOf } from "../../../../../shared/escrow/side.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { AuthorUnknown } from "./AuthorUnknown.tsx";
import { areBothHere } from "./areBothHere.ts";
import { authorOf } from "./authorOf.ts";
import { Stopped } from "./Stopped.tsx";
import { WithTrade } from "./WithTrade.tsx";

/** A trade that a card is about, with the side of it that who wrote the card is on. */
export interface AuthorsTrade {
  trade: TradeScene;
  author: Address;
  side: Side;
}

interface OfTradeProps {
  card: { chainId: number; escrow: Address; trade: Hex };
  message: Message;
  scene: RoomScene;
  children: (of: AuthorsTrade) => ReactNode;
}

/** What cards about a trade have in common: refused for another chain or contract, and where who wrote it is no side of the trade. */
export function OfTrade({ card, message, scene, children }: OfTradeProps) {
  const { t } = useTranslation("talkCards");
  const { chainId, escrow } = useChain().config;
  const author = authorOf(message, scene.self);
  if (card.chainId !== chainId) return <Stopped>{t("stopped.otherChain")}</Stopped>;
  if (!sameAddress(card.escrow, escrow)) return <Stopped>{t("stopped.otherEscrow")}</Stopped>;
  if (author === null) return <AuthorUnknown />;
  return (
    <WithTrade id={card.trade}>
      {(trade) => (
        <Checked trade={trade} author={author} scene={scene}>
          {children}
        </Checked>
      )}
    </WithTrade>
  );
}

interface CheckedProps extends Pick<OfTradeProps, "scene" | "children"> {
  trade: TradeScene;
  author: Address;
}

function Checked({ trade, author, scene, children }: CheckedProps) {
  const { t } = useTranslation("talkCards");
  const { terms } = trade.trade;
  const side = sideOf(terms, author);
  if (side === null) return <Stopped>{t("stopped.authorNoParty")}</Stopped>;
  return (
    <>
      {areBothHere(scene, terms) ? null : <Notice kind="danger">{t("trade.otherParty")}</Notice>}
      {sideOf(terms, scene.self) === null ? <Notice>{t("trade.notYours")}</Notice> : null}
      {children({ trade, author, side })}
    </>
  );
}
