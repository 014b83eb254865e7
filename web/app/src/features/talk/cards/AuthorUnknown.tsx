import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice/Notice.tsx";

/** In the place of a card of a key that no account has called its own, or not yet as far as is known: nobody answers for it. */
export function AuthorUnknown() {
  const { t } = useTranslation("talkCards");
  return (
    <Notice kind="wait" title={t("unchecked.title")}>
      {t("unchecked.author")}
    </Notice>
  );
}
