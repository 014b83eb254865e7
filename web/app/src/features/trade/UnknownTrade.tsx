import { useTranslation } from "react-i18next";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import { Notice } from "../../components/notice/Notice.tsx";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";

/** There is no such trade, or the node cannot have told it truly. */
export function UnknownTrade({ error }: { error: unknown }) {
  const { t } = useTranslation("trade");
  const sentence = useErrorSentence();
  const isUnknown =
    error === null || (error instanceof ParleyError && (error.code as string) === "tradeUnknown");
  if (isUnknown) return <EmptyState title={t("unknown.title")}>{t("unknown.body")}</EmptyState>;
  return (
    <Notice kind="danger" live="alert" title={t("unknown.stopped")}>
      {sentence(error)}
    </Notice>
  );
}
