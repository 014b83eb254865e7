import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { ThreadMessage } from "../../../lib/talk/room/readThread.ts";
import { talkNow } from "../../../lib/talk/session/Talk.ts";

interface MessageDialogProps {
  message: ThreadMessage;
  onReply: (message: ThreadMessage) => void;
  onTakeBack: (message: ThreadMessage) => Promise<void>;
  onReport: (message: ThreadMessage) => void;
  onClose: () => void;
}

/** What can be done with a message: answered, copied, one's own taken back, and another's reported. */
export function MessageDialog({ message, onReply, onTakeBack, onReport, onClose }: MessageDialogProps) {
  const { t } = useTranslation(["talk", "talkReport"]);
  const format = useFormat();
  const isAnswered = useRef(false);
  const takeBack = useMutation({
    mutationFn: () => onTakeBack(message),
    onSuccess: onClose,
    networkMode: "always",
  });
  const { content, progress, isOwn, at, late } = message;
  const ends = "expiresAt" in content ? content.expiresAt : null;
  return (
    <Dialog title={t("message.title")} open onClose={onClose} returnsFocus={() => !isAnswered.current}>
      <ul className="grid gap-1 text-sm text-soft">
        <li>{t("message.written", { at: format.instant(at, talkNow()) })}</li>
        {late === null ? null : <li>{t("message.lateAt", { at: format.instant(late, talkNow()) })}</li>}
        {progress ? <li>{t(`progress.${progress}`)}</li> : null}
        {ends === null ? null : <li>{t("message.endsAt", { at: format.instant(ends, talkNow()) })}</li>}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          kind="quiet"
          onClick={() => {
            // The place to write in takes the focus.
            isAnswered.current = true;
            onReply(message);
            onClose();
          }}
        >
          {t("message.reply")}
        </Button>
        {content.kind === "text" ? <CopyButton text={content.text} label={t("message.copy")} /> : null}
        {isOwn ? (
          <Button kind="quiet" busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
            {t("message.takeBack")}
          </Button>
        ) : (
          <Button
            kind="quiet"
            onClick={() => {
              onReport(message);
              onClose();
            }}
          >
            {t("talkReport:report")}
          </Button>
        )}
      </div>
      {isOwn ? <p className="text-sm text-soft">{t("message.takeBackHint")}</p> : null}
      <ActFailure error={takeBack.error} />
    </Dialog>
  );
}
