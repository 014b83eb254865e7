import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { type Side, sideOf } from "../../../../../shared/escrow/side.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { AuthorUnknown } from "./AuthorUnknown.tsx";
import { authorOf } from "./authorOf.ts";
import { CardSkeleton } from "./CardSkeleton.tsx";
import { Stopped } from "./Stopped.tsx";
import { Unchecked } from "./Unchecked.tsx";
import { useCardTrade } from "./useCardTrade.ts";
import { useRetry } from "./useRetry.ts";

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
    <Loaded id={card.trade} author={author} scene={scene}>
      {children}
    </Loaded>
  );
}

interface LoadedProps {
  id: Hex;
  author: Address;
  scene: RoomScene;
  children: OfTradeProps["children"];
}

function Loaded({ id, author, scene, children }: LoadedProps) {
  const { t } = useTranslation("talkCards");
  const loaded = useCardTrade(id);
  const retry = useRetry();
  if (loaded.state === "loading") return <CardSkeleton />;
  if (loaded.state === "failed") {
    const { error } = loaded;
    const isUnknown = error instanceof ParleyError && (error.code as string) === "tradeUnknown";
    return isUnknown ? (
      <Notice kind="wait">{t("trade.unknown")}</Notice>
    ) : (
      <Unchecked error={error} onRetry={retry} />
    );
  }
  const { terms } = loaded.scene.trade;
  const side = sideOf(terms, author);
  if (side === null) return <Stopped>{t("stopped.authorNoParty")}</Stopped>;
  const here = [scene.self, ...scene.others.map(({ account }) => account)];
  const isHere = (party: Address) => here.some((one) => one !== null && sameAddress(one, party));
  return (
    <>
      {isHere(terms.buyer) && isHere(terms.seller) ? null : (
        <Notice kind="danger">{t("trade.otherParty")}</Notice>
      )}
      {sideOf(terms, scene.self) === null ? <Notice>{t("trade.notYours")}</Notice> : null}
      {children({ trade: loaded.scene, author, side })}
    </>
  );
}
