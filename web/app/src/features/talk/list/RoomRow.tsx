import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import { When } from "../../../components/time/When.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import { participantOf } from "../../../lib/talk/room/readThread.ts";
import { type Talk, talkNow } from "../../../lib/talk/session/Talk.ts";
import { Faces } from "../Faces.tsx";
import { useExcerpt } from "../useExcerpt.ts";
import { useNames } from "../useNames.ts";

/** A room in the list: who, what was said last and when, and how much of it is new. */
export function RoomRow({ talk, room }: { talk: Talk; room: Room }) {
  const { t } = useTranslation("talk");
  const { number } = useFormat();
  const { titleOf } = useNames();
  const excerpt = useExcerpt();
  const others = room.others.map((key) => participantOf(talk, key));
  const content = room.last && decodeContent(room.last);
  const isOwn = room.last !== null && talk.isOwn(room.last.pubkey);
  return (
    <Link
      to="/talk/$room"
      params={{ room: room.id }}
      className="grid min-h-19 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-3 hover:bg-accent-wash sm:px-5"
    >
      <Faces people={others} />
      <span className="grid min-w-0">
        <span className="truncate font-medium">{titleOf(others, room.subject)}</span>
        <span className={`truncate text-sm ${room.unread > 0 ? "text-ink" : "text-soft"}`}>
          {content
            ? isOwn
              ? t("list.own", { excerpt: excerpt(content) })
              : excerpt(content)
            : t("list.nothing")}
        </span>
      </span>
      <span className="grid justify-items-end gap-1 text-xs text-faint">
        <When at={room.at} now={talkNow()} />
        {room.unread > 0 ? (
          <span className="figures min-w-6 rounded-full bg-accent px-1.5 text-center font-semibold text-on-accent">
            <span aria-hidden="true">{number(room.unread)}</span>
            <span className="sr-only">{t("list.unread", { count: room.unread })}</span>
          </span>
        ) : null}
      </span>
    </Link>
  );
}
