import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Section } from "../../../components/layout/Section.tsx";
import { useAccount } from "../../../lib/wallet/useAccount.ts";
import { CartonLink } from "../carton/CartonLink.tsx";
import { useOpenText } from "../link/useOpenText.ts";
import { OpenLinkForm } from "./OpenLinkForm.tsx";
import { PayChoices } from "./PayChoices.tsx";

/** Where every payment begins. */
export function PayStart() {
  const { t } = useTranslation("pay");
  const openText = useOpenText();
  const account = useAccount();
  return (
    <>
      <PayChoices />
      {account ? <CartonLink account={account.address} /> : null}
      <Section title={t("start.link")}>
        <OpenLinkForm onText={openText} />
      </Section>
      <p className="flex flex-wrap items-center justify-between gap-3">
        <span className="text-soft">{t("start.request")}</span>
        <Link to="/request/new" className={buttonClass({ kind: "quiet", size: "small" })}>
          {t("start.requestAction")}
        </Link>
      </p>
    </>
  );
}
