import { useTranslation } from "react-i18next";
import { fileTypes } from "../../../../shared/evidence/fileType.ts";
import type { EvidenceDrafting } from "../../lib/evidence/useEvidenceDraft.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { TextArea } from "../field/TextArea.tsx";
import { FilesField } from "../file/FilesField.tsx";

interface EvidenceFieldsProps {
  drafting: EvidenceDrafting;
  label: string;
  hint: string;
  error?: string | undefined;
}

/** Words and files. */
export function EvidenceFields({ drafting, label, hint, error }: EvidenceFieldsProps) {
  const { t } = useTranslation("case");
  const { bytes } = useFormat();
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
      <FilesField
        drafting={drafting}
        accept={fileTypes}
        label={t("files.add")}
        hint={drafting.reading ? t("files.reading") : t("files.hint")}
        chosen={t("files.chosen")}
        removeLabel={(name) => t("files.remove", { name })}
        detail={({ size }) => <span className="figures shrink-0 text-xs text-soft">{bytes(size)}</span>}
      />
    </div>
  );
}
