import { useTranslation } from "react-i18next";
import { detailLimit, neededItems, templateItems } from "../../../../../../shared/agreement/template.ts";
import { templateTexts } from "../../../../../../shared/agreement/text/templateText.ts";
import { TextField } from "../../../../components/field/TextField.tsx";
import { useLanguage } from "../../../../lib/i18n/useLanguage.ts";
import type { DraftWordsProps } from "./DraftWords.tsx";

/** What this template asks for. The labels stand in both languages in the text; the answers as they are written. */
export function DetailFields({ draft, change, problems, judged }: DraftWordsProps) {
  const { t } = useTranslation("talkAgreement");
  const { language } = useLanguage();
  const labels = templateTexts[language].items;
  return templateItems[draft.template].map((item) => {
    const problem = problems.details?.[item];
    return (
      <TextField
        key={item}
        label={labels[item]}
        hint={t(`hint.${item}`)}
        optional={!neededItems[draft.template].includes(item)}
        value={draft.details[item] ?? ""}
        onChange={(words) => change({ details: { ...draft.details, [item]: words } })}
        onBlur={() => judged.leave(item)}
        error={problem && judged.judged(item) ? t(`problem.${problem}`) : undefined}
        maxLength={detailLimit}
      />
    );
  });
}
