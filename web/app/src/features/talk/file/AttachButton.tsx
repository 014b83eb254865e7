import { useMutation } from "@tanstack/react-query";
import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { fileTypes } from "../../../../../shared/evidence/fileType.ts";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { sendFile } from "../../../lib/talk/files/sendFile.ts";
import type { RoomScene } from "../../../lib/talk/room/RoomScene.ts";

/** Pictures and files for a conversation: encrypted here, before anything leaves the device. */
export function AttachButton({ scene }: { scene: RoomScene }) {
  const { t } = useTranslation("talk");
  const documents = useDocuments();
  const input = useRef<HTMLInputElement>(null);
  const send = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) {
        await scene.send({ ...(await sendFile(documents, file)), replyTo: null, expiresAt: null });
      }
    },
    networkMode: "always",
  });
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={fileTypes.join()}
        aria-label={t("composer.attach")}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again.
          event.target.value = "";
          if (files.length > 0) send.mutate(files);
        }}
      />
      <Button
        kind="quiet"
        size="small"
        busy={send.isPending}
        icon={<Paperclip className="size-4.5" aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        <span className="max-sm:sr-only">{t("composer.attach")}</span>
      </Button>
      {send.error ? (
        <div className="w-full">
          <ActFailure error={send.error} />
        </div>
      ) : null}
    </>
  );
}
