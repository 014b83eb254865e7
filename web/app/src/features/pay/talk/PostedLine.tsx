import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ErrorSentence } from "../../../components/notice/ErrorSentence.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { RoomLink } from "../../../components/page/RoomLink.tsx";
import type { usePostPaid } from "./usePostPaid.ts";

interface PostedLineProps {
  /** The room's id. */
  room: string;
  posting: Omit<ReturnType<typeof usePostPaid>, "tell" | "beside">;
}

/** Whether the conversation shows the payment, and the way back there. */
export function PostedLine({ room, posting }: PostedLineProps) {
  const { t } = useTranslation("talkCards");
  const { status, error, isClosed, again } = posting;
  const back = <RoomLink room={room}>{t("post.back")}</RoomLink>;
  if (status === "error") {
    return (
      <Notice
        kind="wait"
        live="status"
        title={t(isClosed ? "post.closed" : "post.failed")}
        action={
          <>
            <Button kind="quiet" size="small" onClick={again}>
              {t("post.again")}
            </Button>
            {back}
          </>
        }
      >
        {isClosed ? null : <ErrorSentence error={error} />}
      </Notice>
    );
  }
  return (
    <Notice live="status" action={back}>
      {t(status === "success" ? "post.posted" : "post.posting")}
    </Notice>
  );
}
