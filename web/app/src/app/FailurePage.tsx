import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ParleyError } from "../../../shared/errors/ParleyError.ts";
import { Button } from "../components/button/Button.tsx";
import { Disclosure } from "../components/disclosure/Disclosure.tsx";
import { ErrorSentence } from "../components/notice/ErrorSentence.tsx";
import { Page } from "../components/page/Page.tsx";

interface FailurePageProps {
  error: unknown;
  onRetry: () => void;
  /** Another way out. */
  away?: ReactNode;
}

/** A page that broke: what happened, that the money is safe and where it is, and what to do next. */
export function FailurePage({ error, onRetry, away }: FailurePageProps) {
  const { t } = useTranslation();
  return (
    <Page title={t("failure.title")}>
      <div className="grid gap-4" role="alert">
        <p>{error instanceof ParleyError ? <ErrorSentence error={error} /> : t("failure.what")}</p>
        <p>{t("failure.money")}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onRetry}>{t("failure.retry")}</Button>
        {away}
      </div>
      <Disclosure title={t("failure.details")}>
        <pre className="overflow-x-auto font-mono text-xs whitespace-pre-wrap">
          {error instanceof Error ? (error.stack ?? error.message) : String(error)}
        </pre>
      </Disclosure>
    </Page>
  );
}
