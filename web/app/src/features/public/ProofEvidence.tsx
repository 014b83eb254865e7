import { useTranslation } from "react-i18next";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { Section } from "../../components/layout/Section.tsx";
import { HashList } from "./HashList.tsx";

/** The hashes of what the parties submitted: the contents stay with those on the case. */
export function ProofEvidence({ trade: { evidence } }: { trade: Trade }) {
  const { t } = useTranslation("public");
  // Of somebody who is no party it is noise.
  const own = evidence.filter(({ side }) => side !== null);
  return (
    <Section title={t("proof.evidence")}>
      {own.length === 0 ? (
        <p className="text-sm text-soft">{t("proof.noEvidence")}</p>
      ) : (
        <HashList
          items={own.map(({ cid }, at) => ({ label: t("proof.evidenceOf", { number: at + 1 }), hash: cid }))}
        />
      )}
    </Section>
  );
}
