import { useTranslation } from "react-i18next";
import { zeroHash } from "viem";
import type { RosterVersion } from "../../../../shared/court/rosterVersion.ts";
import { AddressChip } from "../../components/address/AddressChip.tsx";
import { CourtMoney } from "../../components/court/CourtMoney.tsx";
import { DataList } from "../../components/layout/DataList.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { useFormat } from "../../lib/format/useFormat.ts";
import { HashList } from "./HashList.tsx";

/** A version's rules as one would tell them, with the money they are about. */
export function RosterRulesInWords({ version }: { version: RosterVersion }) {
  const { t } = useTranslation("public");
  const { number, duration, sentences } = useFormat();
  const { rules, publisher, id } = version;
  const isAppealable = rules.rounds > 1 || rules.outsidePeriod > 0;
  const words = {
    count: rules.seats,
    seats: number(rules.seats),
    appeals: isAppealable
      ? t("roster.appealable", { appeal: duration(rules.appealPeriod) })
      : t("roster.final"),
    evidence: duration(rules.evidencePeriod),
    vote: duration(rules.votePeriod),
  };
  return (
    <Section title={t("roster.rules")}>
      <p>{sentences(t("roster.words", words), t(rules.open ? "roster.open" : "roster.curated"))}</p>
      <DataList
        items={[
          { label: t("roster.seatFee"), value: <CourtMoney token={rules.feeToken} amount={rules.seatFee} /> },
          {
            label: t("roster.stake"),
            value: <CourtMoney token={rules.stakeToken} amount={rules.minStake} />,
          },
          { label: t("roster.slash"), value: <CourtMoney token={rules.stakeToken} amount={rules.slash} /> },
          { label: t("roster.publisher"), value: <AddressChip address={publisher} /> },
        ]}
      />
      <HashList
        items={[
          { label: t("roster.id"), hash: id },
          ...(rules.document === zeroHash ? [] : [{ label: t("roster.document"), hash: rules.document }]),
        ]}
      />
    </Section>
  );
}
