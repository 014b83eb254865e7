import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { earlierThan } from "../../../lib/talk/room/earlier.ts";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import { talkRoot } from "../../../lib/talk/session/openTalk.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { usePeople } from "../../../lib/talk/usePeople.ts";

/** What the same people said before one of them replaced their key. */
export function Earlier({ talk, room }: { talk: Talk; room: Room }) {
  const { t } = useTranslation("talk");
  const known = usePeople(talk);
  const people = room.others.map((key) => known.account(key) ?? key).join();
  // Not asked again with every message: what was said before a key was replaced stays as it is.
  const { data = [] } = useQuery({
    queryKey: [talkRoot, "earlier", talk.publicKey, room.id, people],
    queryFn: async () => earlierThan(talk, room, await talk.rooms.list()).map(({ id }) => id),
    networkMode: "always",
  });
  if (data.length === 0) return null;
  return (
    <ul className="grid justify-items-center gap-1">
      {data.map((id) => (
        <li key={id}>
          <Link to="/talk/$room" params={{ room: id }} className="text-sm text-accent underline">
            {t("room.earlier")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
