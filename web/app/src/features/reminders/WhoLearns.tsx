import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";

/** What is given away by being reminded, and to whom. */
export function WhoLearns() {
  const { t } = useTranslation("reminders");
  return (
    <Disclosure title={t("learns.title")}>
      <div className="grid gap-2">
        <p>{t("learns.sender")}</p>
        <p>{t("learns.service")}</p>
        <p>{t("learns.off")}</p>
      </div>
    </Disclosure>
  );
}
