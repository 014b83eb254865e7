import { useState } from "react";
import type { Rendered } from "../../../../shared/agreement/rendered.ts";
import type { Language } from "../../../../shared/wire/language.ts";
import { localeTag } from "../../lib/i18n/language.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { Tabs } from "../tabs/Tabs.tsx";
import { AgreementSheet } from "./AgreementSheet.tsx";

/** Each language by its own name, as its readers look for it. */
const names: Record<Language, string> = { zh: "中文", en: "English" };

interface AgreementViewProps {
  /** What the tabs divide, for those who hear it. */
  label: string;
  /** One text in every language, made from the same data. */
  rendered: Record<Language, Rendered>;
}

/** A written agreement on its sheet, the reader's language first and the other one tap away. */
export function AgreementView({ label, rendered }: AgreementViewProps) {
  const { language } = useLanguage();
  const [shown, setShown] = useState<Language>(language);
  const order: Language[] = language === "zh" ? ["zh", "en"] : ["en", "zh"];
  return (
    <div className="min-w-0 rounded-sheet border border-line bg-sheet p-4 shadow-sheet sm:p-6">
      <Tabs
        label={label}
        value={shown}
        onChange={setShown}
        tabs={order.map((one) => ({
          value: one,
          label: <span lang={localeTag[one]}>{names[one]}</span>,
          content: <AgreementSheet text={rendered[one]} language={one} />,
        }))}
      />
    </div>
  );
}
