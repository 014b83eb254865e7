import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { View } from "./StartChoices.tsx";

/** Nobody can reset the password, and why that is no loss to whoever has the phrase. */
export function Forgotten({ onChoose }: { onChoose: (view: View) => void }) {
  const { t } = useTranslation("wallet");
  return (
    <div className="grid gap-5">
      <p>{t("forgotten.lead")}</p>
      <Button wide onClick={() => onChoose("restore")}>
        {t("forgotten.restore")}
      </Button>
      <Notice kind="wait" title={t("forgotten.withoutTitle")}>
        {t("forgotten.without")}
      </Notice>
      <Button kind="quiet" wide onClick={() => onChoose("create")}>
        {t("forgotten.create")}
      </Button>
    </div>
  );
}
