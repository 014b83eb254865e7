import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { earlierThan } from "../../../lib/talk/room/earlier.ts";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { useTalkQuery } from "../../../lib/talk/useTalkQuery.ts";

/** What the same people said before one of them replaced their key. */
export function Earlier({ talk, room }: { talk: Talk; room: Room }) {
  const { t } = useTranslation("talk");
  const { data = [] } = useTalkQuery(talk, ["earlier", room.id], async () =>
    earlierThan(talk, room, await talk.rooms.list()),
  );
  if (data.length === 0) return null;
  return (
    <ul className="grid justify-items-center gap-1">
      {data.map(({ id }) => (
        <li key={id}>
          <Link to="/talk/$room" params={{ room: id }} className="text-sm text-accent underline">
            {t("room.earlier")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
