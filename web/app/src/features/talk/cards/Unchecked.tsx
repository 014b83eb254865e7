import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ErrorSentence } from "../../../components/notice/ErrorSentence.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";

/** A check that could not run. It is never shown as one that went well. */
export function Unchecked({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation("talkCards");
  const { t: common } = useTranslation();
  return (
    <Notice
      kind="wait"
      live="status"
      title={t("unchecked.title")}
      action={
        <Button kind="quiet" size="small" onClick={onRetry}>
          {common("failure.retry")}
        </Button>
      }
    >
      {error ? <ErrorSentence error={error} /> : t("unchecked.body")}
    </Notice>
  );
}
