import { useTranslation } from "react-i18next";
import { TextArea } from "../../../components/field/TextArea.tsx";

const noteLimit = 500;

/** Words that go into the conversation beside the payment, and never to the chain. */
export function NoteField({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const { t } = useTranslation("talkCards");
  return (
    <TextArea
      label={t("post.note")}
      hint={t("post.noteHint")}
      optional
      rows={2}
      maxLength={noteLimit}
      value={value}
      onChange={onChange}
    />
  );
}
