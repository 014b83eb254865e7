import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { linkIn } from "../../../lib/links/readText.ts";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import { AgreementCard } from "../agreement/AgreementCard.tsx";
import { CardView } from "../cards/CardView.tsx";
import { LinkCard } from "../cards/link/LinkCard.tsx";
import { ExcerptCard } from "../cards/mediation/ExcerptCard.tsx";
import { Stopped } from "../cards/Stopped.tsx";
import { FileMessage } from "../file/FileMessage.tsx";
import { RefundCard } from "../refund/RefundCard.tsx";
import { copiedIn, withCopied } from "./copiedIn.ts";

interface MessageBodyProps {
  message: Message;
  scene: RoomScene;
  /** The room's messages as far as they are at hand, the oldest first. */
  messages: readonly Message[];
}

/** What a message says, in whichever of its kinds. */
export function MessageBody(props: MessageBodyProps) {
  const { content } = props.message;
  switch (content.kind) {
    case "text":
      return <Words text={content.text} {...props} />;
    case "file":
      return <FileMessage file={content} />;
    case "card":
      if (content.card.card === "agreement") return <AgreementCard card={content.card} {...props} />;
      if (content.card.card === "excerpt") return <Copied {...props} at={content.card.at} />;
      return <CardView card={content.card} {...props} />;
    default:
      return <RefundCard {...props} />;
  }
}

function Words({ text, message, scene }: MessageBodyProps & { text: string }) {
  const link = linkIn(text);
  if (link) return <LinkCard {...link} message={message} scene={scene} />;
  return <p className="whitespace-pre-wrap break-words">{text}</p>;
}

/** What its author copied out of another conversation. It is checked as if they had sent it here. */
function Copied({ at, message, scene, messages }: MessageBodyProps & { at: number }) {
  const { t } = useTranslation("talkCards");
  const copied = useMemo(() => copiedIn(message), [message]);
  const all = useMemo(() => withCopied(messages), [messages]);
  return (
    <ExcerptCard at={at}>
      {copied ? (
        <MessageBody message={copied} scene={scene} messages={all} />
      ) : (
        <Stopped>{t("excerpt.bad")}</Stopped>
      )}
    </ExcerptCard>
  );
}
