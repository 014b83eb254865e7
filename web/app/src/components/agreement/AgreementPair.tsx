import { useMemo } from "react";
import type { AgreementDraft } from "../../../../shared/agreement/agreement.ts";
import { renderAgreement } from "../../../../shared/agreement/renderAgreement.ts";
import type { Language } from "../../../../shared/wire/language.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { AgreementSheet } from "./AgreementSheet.tsx";
import { AgreementView } from "./AgreementView.tsx";

/** Both languages side by side where the place is wide enough, from the same data; else one behind the other. */
export function AgreementPair({ agreement, label }: { agreement: AgreementDraft; label: string }) {
  const { language } = useLanguage();
  const rendered = useMemo(
    () => ({ zh: renderAgreement(agreement, "zh"), en: renderAgreement(agreement, "en") }),
    [agreement],
  );
  const order: Language[] = language === "zh" ? ["zh", "en"] : ["en", "zh"];
  return (
    <div className="@container min-w-0">
      <div className="min-w-0 @2xl:hidden">
        <AgreementView label={label} rendered={rendered} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls. */}
      <div
        role="group"
        aria-label={label}
        className="hidden min-w-0 grid-cols-2 gap-6 rounded-sheet border border-line bg-sheet p-6 shadow-sheet @2xl:grid"
      >
        {order.map((one) => (
          <AgreementSheet key={one} text={rendered[one]} language={one} />
        ))}
      </div>
    </div>
  );
}
