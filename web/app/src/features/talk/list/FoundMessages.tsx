import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ListSkeleton } from "../../../components/list/ListSkeleton.tsx";
import { When } from "../../../components/time/When.tsx";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import { participantOf } from "../../../lib/talk/room/readThread.ts";
import { plain, searchMessages } from "../../../lib/talk/room/searchMessages.ts";
import { type Talk, talkNow } from "../../../lib/talk/session/Talk.ts";
import { useTalkQuery } from "../../../lib/talk/useTalkQuery.ts";
import { useNames } from "../useNames.ts";
import { RoomRow } from "./RoomRow.tsx";
import { snippetOf } from "./snippetOf.ts";

/** Rooms by their names and messages by their words, found on this device alone. */
export function FoundMessages({ talk, rooms, words }: { talk: Talk; rooms: readonly Room[]; words: string }) {
  const { t } = useTranslation(["talk", "common"]);
  const { titleOf } = useNames();
  const titles = new Map(
    rooms.map(({ id, others, subject }) => [
      id,
      titleOf(
        others.map((key) => participantOf(talk, key)),
        subject,
      ),
    ]),
  );
  const { data: found } = useTalkQuery(talk, ["search", words], () =>
    searchMessages(talk.history, words, new Set(titles.keys())),
  );
  const named = rooms.filter(({ id }) => plain(titles.get(id) ?? "").includes(plain(words)));
  if (!found) return <ListSkeleton rows={2} label={t("common:loading")} />;
  return (
    <>
      <p role="status" className="text-sm text-soft">
        {t("search.found", { count: named.length + found.length })}
      </p>
      <ul className="divide-y divide-line overflow-hidden rounded-sheet border border-line bg-sheet empty:hidden">
        {named.map((room) => (
          <li key={room.id}>
            <RoomRow talk={talk} room={room} />
          </li>
        ))}
        {found.map(({ id, room, at, text }) => (
          <li key={id}>
            <Link
              to="/talk/$room"
              params={{ room }}
              hash={id}
              className="grid gap-0.5 px-4 py-3 hover:bg-accent-wash sm:px-5"
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="truncate font-medium">{titles.get(room)}</span>
                <span className="shrink-0 text-xs text-faint">
                  <When at={at} now={talkNow()} />
                </span>
              </span>
              <span className="line-clamp-2 text-sm text-soft">{snippetOf(text, words)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
