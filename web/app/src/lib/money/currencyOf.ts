import type { Language } from "../i18n/language.ts";

/** The currency in which a reader of this language most likely counts. */
export const currencyOf: Record<Language, string> = { en: "USD", zh: "CNY" };
