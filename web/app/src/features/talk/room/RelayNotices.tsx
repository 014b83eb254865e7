import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { relaysApart } from "../../../../../shared/talk/relaysApart.ts";
import { Button } from "../../../components/button/Button.tsx";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import { participantOf } from "../../../lib/talk/room/readThread.ts";
import { mostRelays } from "../../../lib/talk/room/settingsNote.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { useChangeRelays } from "../useChangeRelays.ts";
import { useNames } from "../useNames.ts";

/**
 * Says of whom one's mail does not reach, since they take theirs elsewhere. No relay that others name is spoken to before the reader
 * wants it: whoever runs it learns that they are there.
 */
export function RelayNotices({ talk, room }: { talk: Talk; room: Room }) {
  const { nameOf } = useNames();
  return room.others.map((key) => {
    const relays = relaysApart(talk.relays, talk.people.byKey(key)?.relays ?? null);
    if (!relays) return null;
    return <RelayNotice key={key} talk={talk} name={nameOf(participantOf(talk, key))} relays={relays} />;
  });
}

function RelayNotice({ talk, name, relays }: { talk: Talk; name: string; relays: readonly string[] }) {
  const { t } = useTranslation("talk");
  const [url] = relays;
  const own = talk.settings.relays;
  const change = useChangeRelays(talk);
  const isOffered = url !== undefined && own.length < mostRelays;
  return (
    <>
      <Notice
        kind="wait"
        live="status"
        title={t("elsewhere.title", { name })}
        action={
          isOffered ? (
            <Button size="small" busy={change.isPending} onClick={() => change.mutate([...own, url])}>
              {t("elsewhere.add")}
            </Button>
          ) : (
            <Link to="/talk/settings" className={buttonClass({ kind: "quiet", size: "small" })}>
              {t("settings.title")}
            </Link>
          )
        }
      >
        {isOffered ? t("elsewhere.offer", { url }) : t(url ? "elsewhere.full" : "elsewhere.unsafe")}
      </Notice>
      <ActFailure error={change.error} />
    </>
  );
}
