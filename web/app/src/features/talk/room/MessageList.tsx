import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { ThreadMessage } from "../../../lib/talk/room/readThread.ts";
import { talkNow } from "../../../lib/talk/session/Talk.ts";
import { dayOf } from "./dayOf.ts";
import { MessageBubble } from "./MessageBubble.tsx";

interface MessageListProps {
  messages: readonly ThreadMessage[];
  /** The one that the reader came for. */
  wanted: string | null;
  isGroup: boolean;
  body: (message: ThreadMessage) => ReactNode;
  onReply: (message: ThreadMessage) => void;
  onTakeBack: (message: ThreadMessage) => Promise<void>;
  onReport: (message: ThreadMessage) => void;
}

/** Pixels from the end within which a reader is taken to be at the end. */
const nearEnd = 240;

/** What was said, day by day. Whoever is at its end stays there when something comes. */
export function MessageList({
  messages,
  wanted,
  isGroup,
  body,
  onReply,
  onTakeBack,
  onReport,
}: MessageListProps) {
  const { t } = useTranslation("talk");
  const { locale } = useFormat();
  const last = messages.at(-1);
  const shown = useRef<HTMLLIElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useStayAtEnd(last?.id, last?.isOwn ?? false, shown, list);
  const byId = new Map(messages.map((message) => [message.id, message]));
  if (messages.length === 0) return <p className="py-8 text-center text-soft">{t("room.empty")}</p>;
  return (
    <ol ref={list} className="grid gap-1.5" aria-label={t("room.messages")}>
      {messages.map((message, place) => {
        const before = messages[place - 1];
        const isNewDay = !before || dayOf(before.at, locale) !== dayOf(message.at, locale);
        const isSameAuthor = before?.author.key === message.author.key && !isNewDay;
        const { content } = message;
        const replied =
          "replyTo" in content && content.replyTo !== null ? byId.get(content.replyTo) : undefined;
        return (
          <li
            key={message.id}
            ref={message.id === wanted ? shown : undefined}
            className={`grid rounded-sheet ${isSameAuthor ? "" : "mt-2"} ${message.id === wanted ? "bg-amber-wash py-2 outline-8 outline-amber-wash" : ""}`}
          >
            {isNewDay ? (
              <p className="my-3 justify-self-center rounded-full bg-sunken px-3 py-0.5 text-xs text-soft">
                {dayOf(message.at, locale, talkNow())}
              </p>
            ) : null}
            <MessageBubble
              message={message}
              showsAuthor={isGroup && !message.isOwn && !isSameAuthor}
              replied={replied}
              body={body}
              onReply={onReply}
              onTakeBack={onTakeBack}
              onReport={onReport}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** A list that opened shows what one came for, or its end; later one goes there with one's own words, or when one was there already. */
function useStayAtEnd(
  last: string | undefined,
  isOwn: boolean,
  wanted: RefObject<HTMLLIElement | null>,
  list: RefObject<HTMLOListElement | null>,
): void {
  const shown = useRef(false);
  const wasNear = useRef(true);
  useLayoutEffect(() => {
    const look = () => {
      const { scrollHeight, clientHeight } = document.documentElement;
      wasNear.current = scrollHeight - clientHeight - window.scrollY < nearEnd;
    };
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, []);
  useLayoutEffect(() => {
    if (last === undefined || (shown.current && !isOwn && !wasNear.current)) return;
    const isFirst = !shown.current;
    shown.current = true;
    if (isFirst && wanted.current) {
      // Some browsers give a promise back, which is nothing to clean up.
      wanted.current.scrollIntoView({ block: "center" });
      return;
    }
    // What stands below grows until it is laid out.
    const frame = requestAnimationFrame(() => window.scrollTo(0, document.documentElement.scrollHeight));
    return () => cancelAnimationFrame(frame);
  }, [last, isOwn, wanted]);
  const isEmpty = last === undefined;
  useLayoutEffect(() => {
    if (isEmpty || !list.current) return;
    // Pictures and cards grow when they are there.
    const observer = new ResizeObserver(() => {
      if (wasNear.current && !wanted.current) window.scrollTo(0, document.documentElement.scrollHeight);
    });
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [isEmpty, list, wanted]);
}
