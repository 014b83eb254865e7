import { useTranslation } from "react-i18next";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import { FileMessage } from "../file/FileMessage.tsx";
import { photosOf } from "./photosOf.ts";

interface AskPhotosProps {
  ask: Ask;
  message: Message;
  messages: readonly Message[];
}

/** The pictures that go with a request. */
export function AskPhotos({ ask, message, messages }: AskPhotosProps) {
  const { t } = useTranslation("talkRefund");
  if (ask.photos.length === 0) return null;
  const files = photosOf(ask, message, messages);
  const missing = ask.photos.length - files.length;
  return (
    <Disclosure title={t("card.photos", { count: ask.photos.length })}>
      <div className="grid gap-3">
        {files.map(({ id, file }) => (
          <FileMessage key={id} file={file} />
        ))}
        {missing > 0 ? <p className="text-soft">{t("card.photosMissing", { count: missing })}</p> : null}
      </div>
    </Disclosure>
  );
}
