import { useMutation } from "@tanstack/react-query";
import { use } from "react";
import { useTranslation } from "react-i18next";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { RoomLink } from "../../../components/page/RoomLink.tsx";
import { TalkPostContext } from "../../../lib/talk/room/TalkPostContext.ts";

/** Sends a link into the conversation that led here, when its maker says so. */
export function SendToRoom({ room, url }: { room: string; url: string }) {
  const { t } = useTranslation("talkCards");
  const post = use(TalkPostContext)?.post;
  const sending = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      if (!post) throw new TalkError("talkKeyMissing");
      await post(room, { kind: "text", replyTo: null, expiresAt: null, text: url, subject: null });
    },
  });
  return (
    <div className="grid gap-3">
      <ActFailure error={sending.error} />
      <div className="flex flex-wrap items-center gap-2" aria-live="polite">
        {sending.isSuccess ? (
          <p className="text-sm text-soft">{t("post.sent")}</p>
        ) : (
          <Button kind="quiet" size="small" busy={sending.isPending} onClick={() => sending.mutate()}>
            {t("post.send")}
          </Button>
        )}
        <RoomLink room={room}>{t("post.back")}</RoomLink>
      </div>
    </div>
  );
}
