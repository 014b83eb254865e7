import { useTranslation } from "react-i18next";
import { FileView } from "../../../components/file/FileView.tsx";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { loadFile } from "../../../lib/talk/files/loadFile.ts";
import type { FileContent } from "../../../lib/talk/files/sealFile.ts";
import { talkRoot } from "../../../lib/talk/session/openTalk.ts";

/** Plain bytes stay in memory no longer than this after the screen that showed them, in milliseconds. */
const kept = 30_000;

/** A file in a conversation: fetched by its hash, opened with the key in the message, shown if it is what it was said to be. */
export function FileMessage({ file }: { file: FileContent }) {
  const { t } = useTranslation("talk");
  const documents = useDocuments();
  const reading = {
    queryKey: [talkRoot, "file", file.blob, file.key, file.hash],
    queryFn: () => loadFile(documents, file),
    gcTime: kept,
  };
  return (
    <div className="grid gap-2">
      <FileView file={file} alt={t("excerpt.picture", { name: file.name })} reading={reading} />
    </div>
  );
}
