import { useTranslation } from "react-i18next";
import { pictureTypes } from "../../../../../shared/evidence/fileType.ts";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { FilesField } from "../../../components/file/FilesField.tsx";
import type { EvidenceDrafting } from "../../../lib/evidence/useEvidenceDraft.ts";

const noteLimit = 500;

/** Words and pictures that go into the conversation beside the payment, and never to the chain. */
export function BesidePayment({ drafting }: { drafting: EvidenceDrafting }) {
  const { t } = useTranslation("talkCards");
  return (
    <div className="grid gap-4">
      <TextArea
        label={t("post.note")}
        hint={t("post.noteHint")}
        optional
        rows={2}
        maxLength={noteLimit}
        value={drafting.text}
        onChange={drafting.setText}
      />
      <FilesField
        drafting={drafting}
        accept={pictureTypes}
        label={t("post.picture")}
        hint={drafting.reading ? t("post.pictureReading") : t("post.pictureHint")}
        chosen={t("post.pictures")}
        removeLabel={(name) => t("post.pictureRemove", { name })}
      />
    </div>
  );
}
