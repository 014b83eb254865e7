import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { renderAgreement } from "../../../../../shared/agreement/renderAgreement.ts";
import { AgreementView } from "../../../components/agreement/AgreementView.tsx";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import type { AgreementReading } from "../../../lib/trade/AgreementReading.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { isEdited } from "./isEdited.ts";
import { UnreadAgreement } from "./UnreadAgreement.tsx";

/** What both sides agreed to, in zh and en, with the hash that stands for it on the chain; or why it cannot be shown. */
export function TradeAgreement({ scene, onRetry }: { scene: TradeScene; onRetry: () => void }) {
  const { t } = useTranslation("trade");
  const { agreement, trade } = scene;
  const hash = trade.terms.agreement;
  return (
    <Section title={t("agreement.title")} framed={false}>
      {agreement.state === "reading" ? <Skeleton className="h-32 w-full" /> : null}
      {agreement.state === "read" ? <ReadAgreement reading={agreement} /> : null}
      {agreement.state === "unread" && !isEdited(agreement) ? (
        <UnreadAgreement scene={scene} reading={agreement} onRetry={onRetry} />
      ) : null}
      <div className="flex items-center gap-2 text-sm text-soft">
        <span className="min-w-0">
          {t("agreement.hash")} <code className="font-mono text-xs [overflow-wrap:anywhere]">{hash}</code>
        </span>
        <CopyButton text={hash} label={t("agreement.copyHash")} iconOnly />
      </div>
    </Section>
  );
}

function ReadAgreement({ reading }: { reading: Extract<AgreementReading, { state: "read" }> }) {
  const { t } = useTranslation("trade");
  const { agreement, mismatches } = reading;
  const rendered = useMemo(
    () => ({ zh: renderAgreement(agreement, "zh"), en: renderAgreement(agreement, "en") }),
    [agreement],
  );
  return (
    <>
      <div className="grid gap-3 rounded-sheet border border-line bg-sheet p-4 sm:p-5">
        <blockquote className="border-s-2 border-edge ps-4 [overflow-wrap:anywhere] whitespace-pre-line">
          {agreement.subject.words}
        </blockquote>
        {mismatches.length > 0 ? (
          <p className="text-sm text-danger">{t("agreement.contradicts.text")}</p>
        ) : (
          <p className="flex items-center gap-1.5 text-sm text-jade">✓ {t("agreement.checked")}</p>
        )}
      </div>
      <Disclosure title={t("agreement.full")}>
        <div className="-ms-5.5">
          <AgreementView label={t("agreement.languages")} rendered={rendered} />
        </div>
      </Disclosure>
    </>
  );
}
