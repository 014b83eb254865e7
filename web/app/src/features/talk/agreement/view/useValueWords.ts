import { useTranslation } from "react-i18next";
import type { Field, Value } from "../../../../../../shared/agreement/Reading.ts";
import { isItem } from "../../../../../../shared/agreement/template.ts";
import { templateTexts } from "../../../../../../shared/agreement/text/templateText.ts";
import { formatAmount } from "../../../../../../shared/money/formatAmount.ts";
import { useFormat } from "../../../../lib/format/useFormat.ts";
import { useLanguage } from "../../../../lib/i18n/useLanguage.ts";
import { useNow } from "../../../../lib/query/useNow.ts";

/** What an agreement settles, in the reader's words. */
export function useValueWords() {
  const { t } = useTranslation("talkAgreement");
  const { language } = useLanguage();
  const format = useFormat();
  const now = useNow();
  const { templates, items } = templateTexts[language];

  function valueWords(value: Value): string {
    switch (value.type) {
      case "words":
        return value.value;
      case "bilingual":
        return value.value[language];
      case "template":
        return templates[value.value].name;
      case "kind":
        return t(`kind.${value.value}`);
      case "language":
        return t(`language.${value.value}`);
      case "amount":
        return `${formatAmount(value.value, value.coin.decimals, format.locale)} ${value.coin.symbol}`;
      case "instant":
        return format.instant(value.value, now ?? value.value);
      case "duration":
        return format.duration(value.value);
      case "share":
        return format.percent(value.value);
      case "number":
        return format.number(value.value);
      case "address":
      case "hash":
        // Two that look alike at both ends may differ between them.
        return value.value;
    }
  }

  const fieldWords = (field: Field): string => (isItem(field) ? items[field] : t(`field.${field}`));
  return { valueWords, fieldWords };
}
