import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ListSkeleton } from "../../../components/list/ListSkeleton.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { isOver } from "../../../lib/talk/room/earlier.ts";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import { readThread, type ThreadMessage } from "../../../lib/talk/room/readThread.ts";
import { useRoomScene } from "../../../lib/talk/room/useRoomScene.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { usePeople } from "../../../lib/talk/usePeople.ts";
import { useTalkQuery } from "../../../lib/talk/useTalkQuery.ts";
import { AgreementLink } from "../agreement/AgreementLink.tsx";
import { MoneyMenu } from "../cards/menu/MoneyMenu.tsx";
import { LinesNotice } from "../list/LinesNotice.tsx";
import { MessageBody } from "../message/MessageBody.tsx";
import { ReportDialog } from "../report/ReportDialog.tsx";
import { Composer } from "./Composer.tsx";
import { Earlier } from "./Earlier.tsx";
import { GoOn } from "./GoOn.tsx";
import { KeyNotices } from "./KeyNotices.tsx";
import { MessageList } from "./MessageList.tsx";
import { RelayNotices } from "./RelayNotices.tsx";
import { useSeen } from "./useSeen.ts";

interface RoomViewProps {
  talk: Talk;
  room: Room;
  /** The one that the reader came for; null for the last. */
  message: string | null;
}

/** Messages that are read at first, and by how many more each time. */
const portion = 60;
/** And before the one that the reader came for. */
const context = 10;

/** A room that the reader is in: what was said, and the place to say something. */
export function RoomView({ talk, room, message }: RoomViewProps) {
  const { t } = useTranslation(["talk", "common"]);
  const [limit, setLimit] = useState(portion);
  const [replyTo, setReplyTo] = useState<ThreadMessage | null>(null);
  const [reported, setReported] = useState<ThreadMessage | null>(null);
  const { data: thread, error } = useTalkQuery(talk, ["room", room.id, limit, message], async () => {
    const depth = message === null ? 0 : await talk.history.depthOf(room.id, message);
    return readThread(talk, room.id, Math.max(limit, depth + context));
  });
  const scene = useRoomScene(talk, room);
  useSeen(talk, room, thread);
  usePeople(talk);
  if (error) return <ActFailure error={error} />;
  if (!thread) return <ListSkeleton rows={4} label={t("common:loading")} />;
  return (
    <>
      <LinesNotice talk={talk} />
      <KeyNotices talk={talk} room={room} />
      <RelayNotices talk={talk} room={room} />
      {thread.missing > 0 ? <MissingNotice talk={talk} count={thread.missing} /> : null}
      {thread.hasOlder ? (
        <div className="justify-self-center">
          <Button kind="quiet" size="small" onClick={() => setLimit(limit + portion)}>
            {t("room.older")}
          </Button>
        </div>
      ) : (
        <Earlier talk={talk} room={room} />
      )}
      <MessageList
        messages={thread.messages}
        wanted={message}
        isGroup={room.others.length > 1}
        body={(message) => <MessageBody message={message} scene={scene} messages={thread.messages} />}
        onReply={setReplyTo}
        onTakeBack={async ({ id }) => void (await talk.say(room.id, { kind: "deletion", messages: [id] }))}
        onReport={setReported}
      />
      {reported ? (
        <ReportDialog
          talk={talk}
          find={async () => [{ id: reported.id, pubkey: reported.author.key, created_at: reported.at }]}
          onClose={() => setReported(null)}
        />
      ) : null}
      {isOver(talk, room) ? (
        <GoOn talk={talk} room={room} />
      ) : (
        <Composer
          drafts={talk.drafts}
          scene={scene}
          replyTo={replyTo}
          onReplied={() => setReplyTo(null)}
          tools={
            <>
              <MoneyMenu scene={scene} />
              <AgreementLink scene={scene} />
            </>
          }
        />
      )}
    </>
  );
}

function MissingNotice({ talk, count }: { talk: Talk; count: number }) {
  const { t } = useTranslation("talk");
  const ask = useMutation({ mutationFn: () => talk.askAgain(), networkMode: "always" });
  return (
    <Notice
      kind="wait"
      live="status"
      title={t("room.missing.title", { count })}
      action={
        <Button kind="quiet" size="small" busy={ask.isPending} onClick={() => ask.mutate()}>
          {t("room.missing.ask")}
        </Button>
      }
    >
      {t(ask.isSuccess ? "room.missing.still" : "room.missing.body")}
    </Notice>
  );
}
