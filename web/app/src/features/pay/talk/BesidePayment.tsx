import { useTranslation } from "react-i18next";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { PictureField } from "../../../components/file/PictureField.tsx";
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
      <PictureField
        drafting={drafting}
        label={t("post.picture")}
        hint={drafting.reading ? t("post.pictureReading") : t("post.pictureHint")}
        chosen={t("post.pictures")}
        removeLabel={(name) => t("post.pictureRemove", { name })}
      />
    </div>
  );
}
