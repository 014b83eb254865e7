import { useTranslation } from "react-i18next";
import { type CardFault, cardFault } from "../../../../../shared/agreement/agreementState.ts";
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
  const { room, state, cards } = useAgreementRoom(scene, messages, message.id);
  const opened = cards.find(({ id }) => id === message.id);
  const isOfTwo = scene.others.length === 1;
  if (!room && scene.others.length < 2) return <Notice>{t("card.noRoom")}</Notice>;
  if (!opened || opened.isReading) return <CardSkeleton />;
  const proposal = state.proposals.find(({ hash }) => hash === card.agreement.plainHash);
  const fault = room ? cardFault(opened, room) : faultInGroup(opened);
  if (fault !== null || !room || !proposal) return <FaultyCard opened={opened} fault={fault ?? "unopened"} />;
  // Each signature is a card of its own: what can be done stands under the last one of a text.
  const last = cards.findLast((one) => one.hash === proposal.hash && cardFault(one, room) === null);
  return (
    <CardBody
      scene={scene}
      message={message}
      proposal={proposal}
      sent={card}
      signature={opened.signature}
      isLast={isOfTwo && last?.id === message.id}
    />
  );
}

/** Why a group is not shown an agreement of which it is not known that two of its people could make it. */
function faultInGroup({ author, agreement }: OpenedCard): CardFault {
  if (author === null) return "authorUnknown";
  return agreement ? "otherParties" : "unopened";
}

function FaultyCard({ opened, fault }: { opened: OpenedCard; fault: CardFault }) {
  const { t } = useTranslation("talkAgreement");
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
