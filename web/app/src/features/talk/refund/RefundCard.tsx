import { Suspense } from "react";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import { CardSkeleton } from "../cards/CardSkeleton.tsx";
import { AnswerCard } from "./AnswerCard.tsx";
import { AskCard } from "./AskCard.tsx";

interface RefundCardProps {
  message: Message;
  scene: RoomScene;
  messages: readonly Message[];
}

/** What a thread shows of a request for a refund and of the answer to it; nothing for any other message. */
export function RefundCard(props: RefundCardProps) {
  const { content } = props.message;
  return (
    <Suspense fallback={<CardSkeleton />}>
      {content.kind === "ask" ? <AskCard ask={content.ask} {...props} /> : null}
      {content.kind === "answer" ? <AnswerCard answer={content.answer} {...props} /> : null}
    </Suspense>
  );
}
