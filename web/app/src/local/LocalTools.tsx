import { useTranslation } from "react-i18next";
import { Section } from "../components/layout/Section.tsx";
import { ClockJump } from "./ClockJump.tsx";
import { DemoCast } from "./DemoCast.tsx";
import { Faucet } from "./Faucet.tsx";

/** What helps to try Parley on the chain of this machine. A build for any other chain holds nothing of it. */
export function LocalTools() {
  const { t } = useTranslation("local");
  return (
    <Section title={t("title")}>
      <p className="text-sm text-soft">{t("lead")}</p>
      <Faucet />
      <ClockJump />
      <DemoCast />
    </Section>
  );
}
