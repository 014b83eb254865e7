import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ListSkeleton } from "../../../components/list/ListSkeleton.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import type { RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import { participantOf, readThread } from "../../../lib/talk/room/readThread.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { useTalkQuery } from "../../../lib/talk/useTalkQuery.ts";
import { AgreementDesk } from "./AgreementDesk.tsx";

/** More than any two ever write: an old proposal that is sent again must be known as one. */
const everything = 100_000;

/** The desk of a room, over everything that was said there. */
export function RoomAgreement({ talk, room }: { talk: Talk; room: Room }) {
  const { t } = useTranslation();
  const { data: thread, error } = useTalkQuery(talk, ["room", room.id, everything], () =>
    readThread(talk, room.id, everything),
  );
  const scene = useMemo<RoomScene>(
    () => ({
      id: room.id,
      self: talk.self,
      others: room.others.map((key) => participantOf(talk, key)),
      send: async (content) => void (await talk.say(room.id, content)),
    }),
    [talk, room],
  );
  if (error) return <ActFailure error={error} />;
  if (!thread) return <ListSkeleton rows={4} label={t("loading")} />;
  return <AgreementDesk scene={scene} messages={thread.messages} />;
}
