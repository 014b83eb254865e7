import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { Unread } from "../../components/chain/Unread.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { Notice, type NoticeKind } from "../../components/notice/Notice.tsx";
import { ShareLink } from "../../components/share/ShareLink.tsx";
import { Skeleton } from "../../components/skeleton/Skeleton.tsx";
import { type Comparison, useProof } from "../../lib/public/useProof.ts";
import { HowToCheck } from "./HowToCheck.tsx";
import { ProofEvidence } from "./ProofEvidence.tsx";
import { ProofFacts } from "./ProofFacts.tsx";
import { ProofMoney } from "./ProofMoney.tsx";
import { ProofSteps } from "./ProofSteps.tsx";
import { SourceLine } from "./SourceLine.tsx";

const kinds: Record<Comparison, NoticeKind> = {
  same: "success",
  differs: "danger",
  unchecked: "wait",
  comparing: "info",
};

/** All that everybody may know of a trade, and how to hold it against the chain. No private text is in it. */
export function ProofView({ id }: { id: Hex }) {
  const { t } = useTranslation("public");
  const { data: trade, from, block, error, refetch, comparison } = useProof(id);
  if (!trade) {
    return (
      <Unread error={error} onRetry={refetch}>
        <Skeleton className="h-80 w-full" />
      </Unread>
    );
  }
  return (
    <>
      <SourceLine from={from} block={block} />
      <Notice kind={kinds[comparison]} live="status">
        {t(`proof.comparison.${comparison}`)}
      </Notice>
      <ProofFacts trade={trade} />
      <ProofMoney trade={trade} />
      <ProofSteps trade={trade} />
      <ProofEvidence trade={trade} />
      <HowToCheck />
      <div className="print:hidden">
        <Section title={t("proof.share")}>
          <ShareLink url={`${location.origin}/proof/${id}`} label={t("proof.link")} fileName="parley-proof" />
        </Section>
      </div>
    </>
  );
}
