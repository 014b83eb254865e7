import { Link } from "@tanstack/react-router";
import { WalletMinimal } from "lucide-react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { EmptyState } from "../../../components/empty/EmptyState.tsx";

/** Nothing can be paid or asked for without somebody who does. */
export function OpenWalletFirst() {
  const { t } = useTranslation("pay");
  return (
    <EmptyState
      picture={<WalletMinimal aria-hidden="true" />}
      title={t("guard.title")}
      action={
        <Link to="/welcome" className={buttonClass()}>
          {t("guard.action")}
        </Link>
      }
    >
      {t("guard.body")}
    </EmptyState>
  );
}
