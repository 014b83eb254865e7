import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ParleyError } from "../../../shared/errors/ParleyError.ts";
import { Button } from "../components/button/Button.tsx";
import { buttonClass } from "../components/button/buttonClass.ts";
import { Disclosure } from "../components/disclosure/Disclosure.tsx";
import { Page } from "../components/page/Page.tsx";
import { useErrorSentence } from "../lib/signing/useErrorSentence.ts";

/** A page that broke: what happened, that the money is safe and where it is, and what to do next. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const sentence = useErrorSentence();
  return (
    <Page title={t("failure.title")}>
      <div className="grid gap-4" role="alert">
        <p>{error instanceof ParleyError ? sentence(error) : t("failure.what")}</p>
        <p>{t("failure.money")}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button onClick={reset}>{t("failure.retry")}</Button>
        <Link to="/" className={buttonClass({ kind: "quiet" })}>
          {t("failure.home")}
        </Link>
      </div>
      <Disclosure title={t("failure.details")}>
        <pre className="overflow-x-auto font-mono text-xs whitespace-pre-wrap">
          {error instanceof Error ? (error.stack ?? error.message) : String(error)}
        </pre>
      </Disclosure>
    </Page>
  );
}
