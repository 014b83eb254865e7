import { useTranslation } from "react-i18next";
import { pictureTypes } from "../../../../../shared/evidence/fileType.ts";
import { mostPhotos } from "../../../../../shared/talk/limits.ts";
import { FilesField } from "../../../components/file/FilesField.tsx";
import type { EvidenceDrafting } from "../../../lib/evidence/useEvidenceDraft.ts";

/** Pictures of what came. */
export function PhotoField({ drafting }: { drafting: EvidenceDrafting }) {
  const { t } = useTranslation("talkRefund");
  const { files, reading } = drafting;
  return (
    <FilesField
      drafting={drafting}
      accept={pictureTypes}
      label={t("form.photos.label")}
      hint={reading ? t("form.photos.reading") : t("form.photos.hint", { count: mostPhotos })}
      chosen={t("form.photos.chosen")}
      removeLabel={(name) => t("form.photos.remove", { name })}
    >
      {files.length > mostPhotos ? (
        <p role="status" className="text-sm text-amber">
          {t("form.photos.tooMany", { count: mostPhotos })}
        </p>
      ) : null}
      {files.length > 0 ? <p className="text-sm text-soft">{t("form.photos.notKept")}</p> : null}
    </FilesField>
  );
}
