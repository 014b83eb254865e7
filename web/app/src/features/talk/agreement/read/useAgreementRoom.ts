import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  type AgreementCard,
  type AgreementState,
  agreementState,
  type Room,
} from "../../../../../../shared/agreement/agreementState.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { useDocuments } from "../../../../lib/documents/DocumentsContext.ts";
import { onItsWay } from "../../../../lib/documents/onItsWay.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { Message, RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { type AgreementMessage, agreementMessages, type SentAgreement } from "./agreementCards.ts";
import { readCard } from "./readCard.ts";
import { roomOf } from "./roomOf.ts";

export interface OpenedCard extends AgreementCard {
  sent: SentAgreement;
  isReading: boolean;
  /** Why the text could not be opened. */
  error: unknown;
  retry: () => void;
}

export interface AgreementRoom {
  /** Null where nobody can agree: in a group, or with somebody unknown. */
  room: Room | null;
  state: AgreementState;
  cards: readonly OpenedCard[];
  isReading: boolean;
}

/** Every agreement of a room, opened and checked; of those whose author is not in the room nothing is fetched. */
export function useAgreementRoom(scene: RoomScene, messages: readonly Message[]): AgreementRoom {
  const { client, config } = useChain();
  const documents = useDocuments();
  const { chainId, escrow } = config;
  const room = useMemo(() => roomOf(scene, { chainId, escrow }), [scene, chainId, escrow]);
  const found = useMemo(() => agreementMessages(messages), [messages]);
  const reads = useQueries({
    queries: found.map(({ message, card }) => ({
      queryKey: ["talk", "agreement", scene.self, message.id],
      queryFn: () => readCard({ client, documents }, card, message.author.account),
      enabled: isAuthorIn(room, message),
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: "always" as const,
      ...onItsWay,
    })),
  });
  const cards = found.map((one, at): OpenedCard => {
    const { data, failureReason: error = null, isLoading = false, refetch } = reads[at] ?? {};
    const retry = () => void refetch?.();
    return { ...cardOf(one, data), isReading: isLoading && error === null, error, retry };
  });
  return {
    room,
    state: room ? agreementState(cards, room) : nothing,
    cards,
    isReading: cards.some((card) => card.isReading),
  };
}

const nothing: AgreementState = { proposals: [], current: null, agreed: null };

const isAuthorIn = (room: Room | null, { author: { account } }: Message): boolean =>
  room !== null && account !== null && room.parties.some((party) => sameAddress(party, account));

type Read = Awaited<ReturnType<typeof readCard>>;

function cardOf({ message, card }: AgreementMessage, read: Read | undefined) {
  return {
    id: message.id,
    at: message.at,
    replyTo: "replyTo" in message.content ? message.content.replyTo : null,
    author: message.author.account,
    chainId: card.chainId,
    escrow: card.escrow,
    hash: card.agreement.plainHash,
    agreement: read?.agreement ?? null,
    signature: read?.signature ?? "notChecked",
    sent: card,
  } as const;
}
