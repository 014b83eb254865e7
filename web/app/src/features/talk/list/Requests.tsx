import { Inbox } from "lucide-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty/EmptyState.tsx";
import { ListSkeleton } from "../../../components/list/ListSkeleton.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { strangersIn } from "../../../lib/talk/room/strangersIn.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { useTalkQuery } from "../../../lib/talk/useTalkQuery.ts";
import { Request } from "./Request.tsx";

/** What strangers began. Who they are is shown, and nothing of what they sent, before one takes it up. */
export function Requests({ talk, onAccepted }: { talk: Talk; onAccepted: (room: string) => void }) {
  const { t } = useTranslation(["talk", "common"]);
  const { data, error } = useTalkQuery(talk, ["rooms"], () => talk.rooms.list());
  if (error) return <ActFailure error={error} />;
  if (!data) return <ListSkeleton rows={2} label={t("common:loading")} tall />;
  const strangers = strangersIn(talk, data);
  if (strangers.length === 0) {
    return (
      <EmptyState picture={<Inbox aria-hidden="true" />} title={t("requests.empty.title")}>
        {t("requests.empty.body")}
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-3">
      {strangers.map((room) => (
        <li key={room.id}>
          <Request talk={talk} room={room} onAccepted={() => onAccepted(room.id)} />
        </li>
      ))}
    </ul>
  );
}
