import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ListSkeleton } from "../../components/list/ListSkeleton.tsx";
import { ActFailure } from "../../components/notice/ActFailure.tsx";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { RoomAgreement } from "../../features/talk/agreement/RoomAgreement.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";
import { UnknownRoom } from "../../features/talk/room/UnknownRoom.tsx";
import type { Talk } from "../../lib/talk/session/Talk.ts";
import { useTalkQuery } from "../../lib/talk/useTalkQuery.ts";

/** What two in a conversation agree on. */
export function AgreementPage() {
  const { t } = useTranslation(["talkAgreement", "talk", "pay", "common"]);
  const { room } = useParams({ from: "/shell/talk/$room/agreement" });
  return (
    <Page
      title={t("desk.title")}
      back={
        <BackLink to="/talk/$room" params={{ room }}>
          {t("desk.back")}
        </BackLink>
      }
    >
      <TalkGate>{(talk) => <Desk key={room} talk={talk} id={room} />}</TalkGate>
    </Page>
  );
}

function Desk({ talk, id }: { talk: Talk; id: string }) {
  const { t } = useTranslation();
  const { data: room, error } = useTalkQuery(talk, ["about", id], () => talk.rooms.get(id));
  if (error) return <ActFailure error={error} />;
  if (room === undefined) return <ListSkeleton rows={4} label={t("loading")} />;
  // A stranger's words are not opened before they are let in.
  return room?.isAccepted ? <RoomAgreement talk={talk} room={room} /> : <UnknownRoom />;
}
