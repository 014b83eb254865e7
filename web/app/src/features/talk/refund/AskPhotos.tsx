import { useTranslation } from "react-i18next";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import { FileMessage } from "../file/FileMessage.tsx";

interface AskPhotosProps {
  ask: Ask;
  message: Message;
  messages: readonly Message[];
}

/** The pictures that the request names, out of its author's own messages: another's are none of it. */
export function AskPhotos({ ask, message, messages }: AskPhotosProps) {
  const { t } = useTranslation("talkRefund");
  if (ask.photos.length === 0) return null;
  const files = ask.photos.flatMap((id) => {
    const found = messages.find((one) => one.id === id && one.author.key === message.author.key);
    const content = found?.content;
    return content?.kind === "file" && content.type.startsWith("image/") ? [{ id, file: content }] : [];
  });
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
