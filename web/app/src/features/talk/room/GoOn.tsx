import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { beginRoom } from "../../../lib/talk/room/beginRoom.ts";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import { participantOf } from "../../../lib/talk/room/readThread.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";

/** In the place of the composer, where somebody's key was replaced: the way to the same people's present conversation. */
export function GoOn({ talk, room }: { talk: Talk; room: Room }) {
  const { t } = useTranslation("talk");
  const navigate = useNavigate();
  const people = room.others.flatMap((key) => participantOf(talk, key).account ?? []);
  const goOn = useMutation({
    mutationFn: () => beginRoom(talk, people, room.subject),
    onSuccess: (id) => void navigate({ to: "/talk/$room", params: { room: id } }),
    networkMode: "always",
  });
  const isKnown = people.length === room.others.length;
  return (
    <>
      <Notice
        kind="info"
        title={t("room.over.title")}
        action={
          isKnown ? (
            <Button size="small" busy={goOn.isPending} onClick={() => goOn.mutate()}>
              {t("room.over.act")}
            </Button>
          ) : undefined
        }
      >
        {t(room.isFormer ? "room.over.own" : "room.over.other")}
      </Notice>
      <ActFailure error={goOn.error} />
    </>
  );
}
