import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Hex, isHash } from "viem";
import { Button } from "../../components/button/Button.tsx";
import { ListSkeleton } from "../../components/list/ListSkeleton.tsx";
import { ActFailure } from "../../components/notice/ActFailure.tsx";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { showThread } from "../../features/talk/negotiation/mediator/showThread.ts";
import { NegotiationView } from "../../features/talk/negotiation/NegotiationView.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";
import { KeyNotices } from "../../features/talk/room/KeyNotices.tsx";
import { UnknownRoom } from "../../features/talk/room/UnknownRoom.tsx";
import type { Room } from "../../lib/talk/room/Rooms.ts";
import { readThread } from "../../lib/talk/room/readThread.ts";
import { useRoomScene } from "../../lib/talk/room/useRoomScene.ts";
import type { Talk } from "../../lib/talk/session/Talk.ts";
import { useTalkQuery } from "../../lib/talk/useTalkQuery.ts";

/** Messages that are read at first, and by how many more each time: offers lie far apart. */
const portion = 300;

/** The negotiation of one trade within a conversation. */
export function NegotiationPage() {
  const { t } = useTranslation("talkNegotiation");
  const { room, id } = useParams({ from: "/shell/talk/$room/trade/$id" });
  const back = (
    <BackLink to="/talk/$room" params={{ room }}>
      {t("back")}
    </BackLink>
  );
  return (
    <Page title={t("title")} back={back}>
      <TalkGate frame={(content) => content}>
        {(talk) => <Found key={room} talk={talk} id={room} trade={id} />}
      </TalkGate>
    </Page>
  );
}

function Found({ talk, id, trade }: { talk: Talk; id: string; trade: string }) {
  const { t } = useTranslation("common");
  const { data: room, error } = useTalkQuery(talk, ["about", id], () => talk.rooms.get(id));
  if (error) return <ActFailure error={error} />;
  if (room === undefined) return <ListSkeleton rows={4} label={t("loading")} />;
  if (!room?.isAccepted || !isHash(trade)) return <UnknownRoom />;
  return <Negotiation talk={talk} room={room} trade={trade} />;
}

function Negotiation({ talk, room, trade }: { talk: Talk; room: Room; trade: Hex }) {
  const { t } = useTranslation(["talkNegotiation", "common"]);
  const [limit, setLimit] = useState(portion);
  const { data: thread, error } = useTalkQuery(talk, ["room", room.id, limit], () =>
    readThread(talk, room.id, limit),
  );
  const scene = useRoomScene(talk, room);
  if (error) return <ActFailure error={error} />;
  if (!thread) return <ListSkeleton rows={4} label={t("common:loading")} />;
  return (
    <>
      <KeyNotices talk={talk} room={room} />
      {thread.hasOlder ? (
        <div>
          <Button kind="quiet" size="small" onClick={() => setLimit(limit + portion)}>
            {t("older")}
          </Button>
        </div>
      ) : null}
      <NegotiationView
        scene={scene}
        messages={thread.messages}
        tradeId={trade}
        onShow={(people, contents) => showThread(talk, people, contents)}
      />
    </>
  );
}
