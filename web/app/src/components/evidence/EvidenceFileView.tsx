import { useTranslation } from "react-i18next";
import type { EvidenceFile } from "../../../../shared/evidence/evidence.ts";
import { useDocuments } from "../../lib/documents/DocumentsContext.ts";
import { evidenceFileQuery } from "../../lib/evidence/evidenceFileQuery.ts";
import { FileView } from "../file/FileView.tsx";

/** A file of a piece of evidence. */
export function EvidenceFileView({ file }: { file: EvidenceFile }) {
  const { t } = useTranslation("case");
  const documents = useDocuments();
  return (
    <li className="grid gap-2 rounded-control border border-line p-3">
      <FileView
        file={file}
        alt={t("files.picture", { name: file.name })}
        reading={evidenceFileQuery(documents, file)}
      />
    </li>
  );
}
