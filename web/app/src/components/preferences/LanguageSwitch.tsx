import { useTranslation } from "react-i18next";
import { localeTag } from "../../lib/i18n/language.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { Segmented } from "../choice/Segmented.tsx";

/** Each language in its own words, for those who cannot read the one in use. */
const options = [
  { value: "zh", label: "中文", lang: localeTag.zh },
  { value: "en", label: "English", lang: localeTag.en },
] as const;

export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language, setLanguage } = useLanguage();
  return (
    <Segmented label={t("preferences.language")} options={options} value={language} onChange={setLanguage} />
  );
}
