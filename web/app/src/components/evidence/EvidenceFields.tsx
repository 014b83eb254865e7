import { FileText, Image, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fileTypes } from "../../../../shared/evidence/fileType.ts";
import type { EvidenceDrafting } from "../../lib/evidence/useEvidenceDraft.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { TextArea } from "../field/TextArea.tsx";
import { FileDrop } from "../file/FileDrop.tsx";

interface EvidenceFieldsProps {
  drafting: EvidenceDrafting;
  label: string;
  hint: string;
  error?: string | undefined;
}

/** Words and files. What cannot be evidence is refused by name, with the reason, before anything is stored. */
export function EvidenceFields({ drafting, label, hint, error }: EvidenceFieldsProps) {
  const { t } = useTranslation("case");
  const sentence = useErrorSentence();
  return (
    <div className="grid gap-4">
      <TextArea
        label={label}
        hint={hint}
        error={error}
        rows={6}
        maxLength={10_000}
        value={drafting.text}
        onChange={drafting.setText}
      />
      <FileDrop
        label={t("files.add")}
        hint={drafting.reading ? t("files.reading") : t("files.hint")}
        accept={fileTypes.join()}
        multiple
        error={
          drafting.refused.length === 0
            ? undefined
            : drafting.refused.map(({ name, error: reason }) => (
                <span key={name} className="block">
                  <strong className="[overflow-wrap:anywhere]">{name}</strong> — {sentence(reason)}
                </span>
              ))
        }
        onFiles={(files) => void drafting.add(files)}
      />
      <ChosenFiles drafting={drafting} />
    </div>
  );
}

function ChosenFiles({ drafting: { files, remove } }: { drafting: EvidenceDrafting }) {
  const { t } = useTranslation("case");
  const { bytes } = useFormat();
  if (files.length === 0) return null;
  return (
    <ul aria-label={t("files.chosen")} className="grid divide-y divide-line rounded-sheet border border-line">
      {files.map((file) => {
        const Icon = file.type.startsWith("image/") ? Image : FileText;
        return (
          <li key={file.sha256} className="flex items-center gap-3 py-2 ps-4 pe-2">
            <Icon className="size-5 shrink-0 text-soft" aria-hidden="true" />
            <span className="min-w-0 flex-1 truncate text-sm">{file.name}</span>
            <span className="figures shrink-0 text-xs text-soft">{bytes(file.size)}</span>
            <button
              type="button"
              aria-label={t("files.remove", { name: file.name })}
              onClick={() => remove(file.sha256)}
              className="grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-sunken hover:text-danger"
            >
              <Trash2 className="size-4" aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
