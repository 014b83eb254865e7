import { useTranslation } from "react-i18next";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { CourtMoney } from "../../components/court/CourtMoney.tsx";
import { DataList } from "../../components/layout/DataList.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { HashList } from "./HashList.tsx";

/** Who, how much, and the hashes that bind what was agreed. */
export function ProofFacts({ trade: { id, status, terms } }: { trade: Trade }) {
  const { t } = useTranslation(["public", "common"]);
  return (
    <Section title={t("proof.facts")}>
      <DataList
        items={[
          { label: t("proof.status"), value: t(`common:path.${status}` as "common:path.Paid") },
          { label: t("proof.amount"), value: <CourtMoney token={terms.token} amount={terms.amount} /> },
        ]}
      />
      <HashList
        items={[
          { label: t("proof.buyer"), hash: terms.buyer },
          { label: t("proof.seller"), hash: terms.seller },
          { label: t("proof.coin"), hash: terms.token },
          { label: t("proof.trade"), hash: id },
          { label: t("proof.agreement"), hash: terms.agreement },
          { label: t("proof.policy"), hash: terms.policy },
        ]}
      />
    </Section>
  );
}
