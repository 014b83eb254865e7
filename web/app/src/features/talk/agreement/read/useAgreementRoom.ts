import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  type AgreementCard,
  type AgreementState,
  agreementState,
  type Room,
} from "../../../../../../shared/agreement/agreementState.ts";
import { useDocuments } from "../../../../lib/documents/DocumentsContext.ts";
import { onItsWay } from "../../../../lib/documents/onItsWay.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { Message, RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { isHere } from "../../cards/areBothHere.ts";
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
  /** Null where nobody can agree: with somebody unknown, or in a group that is shown nothing that two of it agree on. */
  room: Room | null;
  state: AgreementState;
  cards: readonly OpenedCard[];
  isReading: boolean;
}

/**
 * Every agreement of a room, opened and checked; of those whose author is not in the room nothing is fetched.
 * @param shown the message whose agreement a group is shown: there only its own two could agree
 */
export function useAgreementRoom(
  scene: RoomScene,
  messages: readonly Message[],
  shown: string | null = null,
): AgreementRoom {
  const { client, config } = useChain();
  const documents = useDocuments();
  const { chainId, escrow } = config;
  const place = { chainId, escrow };
  // Of two it is known beforehand who could agree, and of a group by what is read.
  const isReadable = scene.others.length > 1 ? shown !== null : roomOf(scene, place) !== null;
  const found = useMemo(() => agreementMessages(messages), [messages]);
  const reads = useQueries({
    queries: found.map(
      ({
        message: {
          id,
          author: { account },
        },
        card,
      }) => ({
        queryKey: ["talk", "agreement", scene.self, id],
        queryFn: () => readCard({ client, documents }, card, account),
        enabled: isReadable && account !== null && isHere(scene, account),
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: "always" as const,
        ...onItsWay,
      }),
    ),
  });
  const cards = found.map((one, at): OpenedCard => {
    const { data, failureReason: error = null, isLoading = false, refetch } = reads[at] ?? {};
    const retry = () => void refetch?.();
    return { ...cardOf(one, data), isReading: isLoading && error === null, error, retry };
  });
  const of = cards.find(({ id }) => id === shown)?.agreement;
  const room = roomOf(scene, place, of);
  return {
    room,
    state: room ? agreementState(cards, room) : nothing,
    cards,
    isReading: cards.some((card) => card.isReading),
  };
}

const nothing: AgreementState = { proposals: [], current: null, agreed: null };

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
