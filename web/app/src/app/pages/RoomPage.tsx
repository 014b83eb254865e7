import { Link, useLocation, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ListSkeleton } from "../../components/list/ListSkeleton.tsx";
import { ActFailure } from "../../components/notice/ActFailure.tsx";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";
import { RoomPeople } from "../../features/talk/room/RoomPeople.tsx";
import { RoomView } from "../../features/talk/room/RoomView.tsx";
import { UnknownRoom } from "../../features/talk/room/UnknownRoom.tsx";
import { useNames } from "../../features/talk/useNames.ts";
import { participantOf } from "../../lib/talk/room/readThread.ts";
import type { Talk } from "../../lib/talk/session/Talk.ts";
import { useTalkQuery } from "../../lib/talk/useTalkQuery.ts";

/** A conversation. */
export function RoomPage() {
  const { t } = useTranslation([
    "talk",
    "talkCards",
    "talkAgreement",
    "talkRefund",
    "talkReport",
    "talkNegotiation",
    "pay",
    "trade",
    "errors",
    "common",
  ]);
  const { room } = useParams({ from: "/shell/talk/$room" });
  // The message that is to be seen stands behind the `#`.
  const message = useLocation().hash || null;
  return (
    <TalkGate
      frame={(content) => (
        <Page title={t("common:pages.talk")} back={<BackLink to="/talk">{t("common:pages.talk")}</BackLink>}>
          {content}
        </Page>
      )}
    >
      {(talk) => <Conversation key={`${room}/${message}`} talk={talk} id={room} message={message} />}
    </TalkGate>
  );
}

function Conversation({ talk, id, message }: { talk: Talk; id: string; message: string | null }) {
  const { t } = useTranslation(["talk", "common"]);
  const { titleOf } = useNames();
  const { data: room, error } = useTalkQuery(talk, ["about", id], () => talk.rooms.get(id));
  const others = room?.others.map((key) => participantOf(talk, key)) ?? [];
  const isStranger = room?.isAccepted === false;
  return (
    <Page
      title={room && !isStranger ? titleOf(others, room.subject) : t("common:pages.talk")}
      back={<BackLink to="/talk">{t("common:pages.talk")}</BackLink>}
      lead={room && !isStranger ? <RoomPeople talk={talk} people={others} /> : undefined}
    >
      {error ? <ActFailure error={error} /> : null}
      {room === undefined && !error ? <ListSkeleton rows={4} label={t("common:loading")} /> : null}
      {room === null ? <UnknownRoom /> : null}
      {isStranger ? (
        <p>
          <Link to="/talk/requests" className="text-accent underline">
            {t("requests.here")}
          </Link>
        </p>
      ) : null}
      {room && !isStranger ? <RoomView talk={talk} room={room} message={message} /> : null}
    </Page>
  );
}
