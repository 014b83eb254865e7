import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice/Notice.tsx";
import { ReminderError } from "../../lib/reminders/ReminderError.ts";

/** Why reminders are not as they were wished. */
export function ReminderFailure({ error }: { error: unknown }) {
  const { t } = useTranslation("reminders");
  if (!error) return null;
  const code = error instanceof ReminderError ? error.code : "unknown";
  return (
    <Notice kind="danger" live="alert">
      {t(`failed.${code}`)}
    </Notice>
  );
}
