import { useTranslation } from "react-i18next";
import { rememberLanguage } from "./createI18n.ts";
import type { Language } from "./language.ts";

/** The language in use and the way to change it. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const { i18n } = useTranslation();
  return {
    language: i18n.language as Language,
    setLanguage: (language) => {
      rememberLanguage(language);
      void i18n.changeLanguage(language);
    },
  };
}
