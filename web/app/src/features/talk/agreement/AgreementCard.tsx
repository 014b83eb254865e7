import { useTranslation } from "react-i18next";
import { cardFault, type Room } from "../../../../../shared/agreement/agreementState.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ErrorSentence } from "../../../components/notice/ErrorSentence.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import { CardSkeleton } from "../cards/CardSkeleton.tsx";
import type { SentAgreement } from "./read/agreementCards.ts";
import { type OpenedCard, useAgreementRoom } from "./read/useAgreementRoom.ts";
import { CardBody } from "./view/CardBody.tsx";

interface AgreementCardProps {
  card: SentAgreement;
  message: Message;
  scene: RoomScene;
  messages: readonly Message[];
}

/**
 * An agreement in the thread. All it says comes from the text with the card's hash, opened only for who is in the room; nothing
 * comes from the sender's words.
 */
export function AgreementCard({ card, message, scene, messages }: AgreementCardProps) {
  const { t } = useTranslation("talkAgreement");
  const { room, state, cards } = useAgreementRoom(scene, messages);
  const opened = cards.find(({ id }) => id === message.id);
  if (!room) return <Notice>{t("card.noRoom")}</Notice>;
  if (!opened || opened.isReading) return <CardSkeleton />;
  const proposal = state.proposals.find(({ hash }) => hash === card.agreement.plainHash);
  const fault = cardFault(opened, room);
  if (fault !== null || !proposal) return <FaultyCard opened={opened} room={room} />;
  // Each signature is a card of its own: what can be done stands under the last one of a text.
  const last = cards.findLast((one) => one.hash === proposal.hash && cardFault(one, room) === null);
  return (
    <CardBody
      scene={scene}
      message={message}
      proposal={proposal}
      sent={card}
      signature={opened.signature}
      isLast={last?.id === message.id}
    />
  );
}

function FaultyCard({ opened, room }: { opened: OpenedCard; room: Room }) {
  const { t } = useTranslation("talkAgreement");
  const fault = cardFault(opened, room) ?? "unopened";
  const isForged = fault === "forgedSignature";
  return (
    <Notice
      kind={isForged ? "danger" : "wait"}
      title={t(`card.fault.${fault}`)}
      action={
        fault === "unopened" ? (
          <Button kind="quiet" size="small" onClick={opened.retry}>
            {t("card.retry")}
          </Button>
        ) : undefined
      }
    >
      {fault === "unopened" && opened.error ? <ErrorSentence error={opened.error} /> : t(`card.why.${fault}`)}
    </Notice>
  );
}
