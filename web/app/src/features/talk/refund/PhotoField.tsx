import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fileTypes } from "../../../../../shared/evidence/fileType.ts";
import { mostPhotos } from "../../../../../shared/talk/limits.ts";
import { FileDrop } from "../../../components/file/FileDrop.tsx";
import type { EvidenceDrafting } from "../../../lib/evidence/useEvidenceDraft.ts";
import { useErrorSentence } from "../../../lib/signing/useErrorSentence.ts";

const pictures = fileTypes.filter((type) => type.startsWith("image/"));

/** Pictures of what came. What cannot be sent is refused by name, with the reason. */
export function PhotoField({ drafting }: { drafting: EvidenceDrafting }) {
  const { t } = useTranslation("talkRefund");
  const sentence = useErrorSentence();
  const { files, refused, reading, add, remove } = drafting;
  return (
    <div className="grid gap-3">
      <FileDrop
        label={t("form.photos.label")}
        hint={reading ? t("form.photos.reading") : t("form.photos.hint", { count: mostPhotos })}
        accept={pictures.join()}
        multiple
        error={
          refused.length === 0
            ? undefined
            : refused.map(({ name, error }) => (
                <span key={name} className="block [overflow-wrap:anywhere]">
                  {name}: {sentence(error)}
                </span>
              ))
        }
        onFiles={(chosen) => void add(chosen)}
      />
      {files.length > mostPhotos ? (
        <p role="status" className="text-sm text-amber">
          {t("form.photos.tooMany", { count: mostPhotos })}
        </p>
      ) : null}
      {files.length > 0 ? <p className="text-sm text-soft">{t("form.photos.notKept")}</p> : null}
      {files.length > 0 ? (
        <ul
          aria-label={t("form.photos.chosen")}
          className="grid divide-y divide-line rounded-sheet border border-line"
        >
          {files.map(({ sha256, name }) => (
            <li key={sha256} className="flex items-center gap-3 py-1 ps-4 pe-2">
              <span className="min-w-0 flex-1 truncate text-sm">{name}</span>
              <button
                type="button"
                aria-label={t("form.photos.remove", { name })}
                onClick={() => remove(sha256)}
                className="grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-sunken hover:text-danger"
              >
                <Trash2 className="size-4" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
