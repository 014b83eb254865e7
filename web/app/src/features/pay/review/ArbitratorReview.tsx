import { useTranslation } from "react-i18next";
import type { Agreement } from "../../../../../shared/agreement/agreement.ts";
import { CourtFacts } from "../../../components/court/CourtFacts.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { policyStanding } from "../../../lib/deal/policyStanding.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useRehearsal } from "../arbitrator/useRehearsal.ts";
import { ArbitratorNote } from "./ArbitratorNote.tsx";

/** Who would decide a dispute, what speaks for them, and whether they would take the case. */
export function ArbitratorReview({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("pay");
  const { config } = useChain();
  const { content, caseFeeCoin } = agreement.policy;
  const { isListed } = policyStanding(content, config);
  const rehearsal = useRehearsal(agreement).data;
  return (
    <Section title={t("arbitrator.title")}>
      <CourtFacts scene={{ policy: content }} />
      <ArbitratorNote rehearsal={rehearsal} coin={caseFeeCoin} isListed={isListed} />
    </Section>
  );
}
