import { useTranslation } from "react-i18next";
import { Section } from "../../../components/layout/Section.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import { talkNow } from "../../../lib/talk/session/Talk.ts";
import { MessageBody } from "../message/MessageBody.tsx";
import { useNames } from "../useNames.ts";
import type { NegotiationProps } from "./NegotiationView.tsx";
import { tradeThread } from "./tradeThread.ts";

/** What the conversation says about the trade. */
export function TradeThread({ scene, messages, tradeId }: NegotiationProps) {
  const { t } = useTranslation("talkNegotiation");
  const thread = tradeThread(messages, tradeId);
  return (
    <Section title={t("thread.title")} framed={false}>
      {thread.length === 0 ? <p className="text-sm text-soft">{t("thread.none")}</p> : null}
      <ol className="grid gap-3" aria-label={t("thread.title")}>
        {thread.map((message) => (
          <li key={message.id}>
            <Said message={message} scene={scene} messages={messages} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface SaidProps extends Pick<NegotiationProps, "scene" | "messages"> {
  message: Message;
}

function Said({ message, scene, messages }: SaidProps) {
  const { t } = useTranslation("talk");
  const { instant } = useFormat();
  const { nameOf } = useNames();
  const { isOwn, author, at } = message;
  const name = isOwn ? t("person.you") : nameOf(author);
  return (
    <article
      aria-label={t("message.label", { name })}
      className="grid gap-1.5 rounded-sheet border border-line bg-sheet px-3.5 py-2.5"
    >
      <p className="flex flex-wrap justify-between gap-x-3 text-sm">
        <span className="font-semibold">{name}</span>
        <time dateTime={new Date(at * 1_000).toISOString()} className="figures text-soft">
          {instant(at, talkNow())}
        </time>
      </p>
      <MessageBody message={message} scene={scene} messages={messages} />
    </article>
  );
}
