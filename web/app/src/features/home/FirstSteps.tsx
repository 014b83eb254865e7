import { Link } from "@tanstack/react-router";
import { ScrollText } from "lucide-react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../components/button/buttonClass.ts";
import { EmptyState } from "../../components/empty/EmptyState.tsx";

/** Before the first trade: what will stand here, and how it comes to be. */
export function FirstSteps() {
  const { t } = useTranslation("home");
  return (
    <EmptyState
      picture={<ScrollText aria-hidden="true" />}
      title={t("first.title")}
      action={
        <>
          <Link to="/pay/new" className={buttonClass()}>
            {t("first.pay")}
          </Link>
          <Link to="/request/new" className={buttonClass({ kind: "quiet" })}>
            {t("first.request")}
          </Link>
        </>
      }
    >
      <p>{t("first.text")}</p>
    </EmptyState>
  );
}
