import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../components/button/buttonClass.ts";
import { FailurePage } from "./FailurePage.tsx";

/** One page broke; the others are a link away. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const home = (
    <Link to="/" className={buttonClass({ kind: "quiet" })}>
      {t("failure.home")}
    </Link>
  );
  return <FailurePage error={error} onRetry={reset} away={home} />;
}
