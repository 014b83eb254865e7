import { Suspense } from "react";
import type { Card } from "../../../../../shared/talk/content/card.ts";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import { CardSkeleton } from "./CardSkeleton.tsx";
import { MediatorCard } from "./mediation/MediatorCard.tsx";
import { ProposalCard } from "./mediation/ProposalCard.tsx";
import { OfferCard } from "./offer/OfferCard.tsx";
import { PleaCard } from "./plea/PleaCard.tsx";
import { RequestCard } from "./request/RequestCard.tsx";
import { TradeCard } from "./trade/TradeCard.tsx";
import { TransactionCard } from "./transaction/TransactionCard.tsx";

export interface CardProps<Kind extends Card["card"]> {
  card: Extract<Card, { card: Kind }>;
  /** The message that carries the card: its author alone vouches for it. */
  message: Message;
  scene: RoomScene;
  /**
   * The room's messages as far as they are at hand, the oldest first. A request finds its answers among them; without them it
   * stays unpaid, never the other way round.
   */
  messages: readonly Message[];
}

interface CardViewProps {
  /** Agreements and copies are shown by `MessageBody`. */
  card: Exclude<Card, { card: "agreement" | "excerpt" }>;
  message: Message;
  scene: RoomScene;
  messages: readonly Message[];
}

/** A card, as the chain and its signature tell it and never as its sender does. It brings itself up to date. */
export function CardView(props: CardViewProps) {
  return (
    <Suspense fallback={<CardSkeleton />}>
      <Kind {...props} />
    </Suspense>
  );
}

function Kind({ card, message, scene, messages }: CardViewProps) {
  const around = { message, scene, messages };
  switch (card.card) {
    case "request":
      return <RequestCard card={card} {...around} />;
    case "transaction":
      return <TransactionCard card={card} {...around} />;
    case "trade":
      return <TradeCard card={card} {...around} />;
    case "offer":
      return <OfferCard card={card} {...around} />;
    case "plea":
      return <PleaCard card={card} {...around} />;
    case "mediator":
      return <MediatorCard card={card} {...around} />;
    case "proposal":
      return <ProposalCard card={card} {...around} />;
  }
}
