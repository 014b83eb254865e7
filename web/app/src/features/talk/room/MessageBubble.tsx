import { Check, CheckCheck, Clock, Ellipsis } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Progress, ThreadMessage } from "../../../lib/talk/room/readThread.ts";
import { useExcerpt } from "../useExcerpt.ts";
import { useNames } from "../useNames.ts";
import { dayOf, hourOf } from "./dayOf.ts";
import { MessageDialog } from "./MessageDialog.tsx";

interface MessageBubbleProps {
  message: ThreadMessage;
  showsAuthor: boolean;
  /** The message that it answers, when that is at hand. */
  replied: ThreadMessage | undefined;
  body: (message: ThreadMessage) => ReactNode;
  onReply: (message: ThreadMessage) => void;
  onTakeBack: (message: ThreadMessage) => Promise<void>;
  onReport: (message: ThreadMessage) => void;
}

/** One message: what it says, when, and for one's own how far it came. */
export function MessageBubble(props: MessageBubbleProps) {
  const { message, showsAuthor, replied, body } = props;
  const { t } = useTranslation("talk");
  const { locale } = useFormat();
  const { nameOf } = useNames();
  const excerpt = useExcerpt();
  const [open, setOpen] = useState(false);
  const { content, isOwn, at } = message;
  const isText = content.kind === "text";
  const look = isOwn ? "bg-accent-wash justify-self-end" : "bg-sheet border border-line justify-self-start";
  return (
    <article
      aria-label={t("message.label", { name: isOwn ? t("person.you") : nameOf(message.author) })}
      className={`grid max-w-[min(34rem,88%)] min-w-24 gap-1 rounded-sheet px-3.5 py-2 ${isText ? "" : "w-full"} ${look}`}
    >
      {showsAuthor ? <p className="text-sm font-semibold text-accent">{nameOf(message.author)}</p> : null}
      {replied ? (
        <p className="truncate border-s-2 border-accent ps-2 text-sm text-soft">
          {replied.isOwn ? t("person.you") : nameOf(replied.author)}: {excerpt(replied.content)}
        </p>
      ) : null}
      {body(message)}
      <div className="-mb-1 flex items-center justify-end gap-1.5 text-xs text-faint">
        {isLate(message) ? <span className="text-amber">{t("message.late")}</span> : null}
        {"expiresAt" in content && content.expiresAt !== null ? <span>{t("message.ends")}</span> : null}
        <time dateTime={new Date(at * 1_000).toISOString()} title={dayOf(at, locale)} className="figures">
          {hourOf(at, locale)}
        </time>
        {message.progress ? <ProgressMark progress={message.progress} /> : null}
        <button
          type="button"
          onClick={() => setOpen(true)}
          aria-haspopup="dialog"
          aria-label={t("message.more")}
          className="-me-2 grid size-9 place-items-center rounded-full hover:bg-sunken hover:text-ink"
        >
          <Ellipsis className="size-4" aria-hidden="true" />
        </button>
      </div>
      {open ? <MessageDialog {...props} onClose={() => setOpen(false)} /> : null}
    </article>
  );
}

/** What came a little late is nobody's concern. */
const isLate = ({ at, late }: ThreadMessage): boolean => late !== null && late - at > tellsLate;

/** Seconds. */
const tellsLate = 300;

const marks = { waiting: Clock, sent: Check, delivered: CheckCheck, read: CheckCheck } as const;

function ProgressMark({ progress }: { progress: Progress }) {
  const { t } = useTranslation("talk");
  const Icon = marks[progress];
  return (
    <span title={t(`progress.${progress}`)} className={progress === "read" ? "text-accent" : ""}>
      <Icon className="size-4" aria-hidden="true" />
      <span className="sr-only">{t(`progress.${progress}`)}</span>
    </span>
  );
}
