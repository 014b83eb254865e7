import { MessageSquareReply } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AskAnswer } from "../../../../../shared/talk/content/ask.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { StepSentence } from "../../../components/trade/StepSentence.tsx";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { CardFrame } from "../cards/CardFrame.tsx";
import { OfTrade } from "../cards/OfTrade.tsx";
import { Stopped } from "../cards/Stopped.tsx";

interface AnswerCardProps {
  answer: AskAnswer;
  message: Message;
  scene: RoomScene;
  messages: readonly Message[];
}

/** The seller's answer. What it claims to have done is told by the trade's steps, or not at all. */
export function AnswerCard({ answer, message, scene, messages }: AnswerCardProps) {
  const { t } = useTranslation("talkRefund");
  const asked = messages.find(({ id }) => id === answer.ask)?.content;
  return (
    <CardFrame title={t("answer.title")} icon={<MessageSquareReply className="size-4" aria-hidden="true" />}>
      {asked?.kind === "ask" ? (
        <OfTrade card={asked.ask} message={message} scene={scene}>
          {({ trade, side }) =>
            side === "seller" ? (
              <Answered answer={answer} trade={trade} />
            ) : (
              <Stopped>{t("answer.notSeller")}</Stopped>
            )
          }
        </OfTrade>
      ) : (
        <Notice kind="wait">{t("answer.unknownAsk")}</Notice>
      )}
    </CardFrame>
  );
}

function Answered({ answer, trade }: { answer: AskAnswer; trade: TradeScene }) {
  const { t } = useTranslation("talkRefund");
  if (answer.verdict === "refused") {
    return (
      <>
        <p className="font-medium">{t("answer.refused")}</p>
        <p className="text-sm whitespace-pre-line [overflow-wrap:anywhere]">{answer.words}</p>
      </>
    );
  }
  const steps = trade.trade.steps.filter(
    ({ log }) =>
      log.transactionHash === answer.transaction &&
      ["TradeRefunded", "TradeReturnAllowed"].includes(log.eventName),
  );
  if (steps.length === 0) return <Notice kind="wait">{t("answer.notOnChain")}</Notice>;
  return (
    <>
      <p className="font-medium text-jade">{t("answer.accepted")}</p>
      {steps.map((step) => (
        <p key={step.log.logIndex} className="text-sm text-soft">
          <StepSentence scene={trade} step={step} />
        </p>
      ))}
    </>
  );
}
