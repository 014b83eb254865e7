/** The languages Parley speaks. A language is complete or it is not here: a test compares their keys. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** What `lang` attributes and `Intl` get. Region decides the order of dates: "23 Nov 18:00", 11月23日 18:00. */
export const localeTag: Record<Language, string> = { en: "en-GB", zh: "zh-Hans-CN" };

export const languageStorageKey = "parley.language";

const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** The stored choice if there is one, else the first of the reader's languages that Parley speaks. */
export function chooseLanguage(stored: string | null, preferred: readonly string[]): Language {
  if (isLanguage(stored)) return stored;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split("-")[0];
    if (isLanguage(base)) return base;
  }
  return "en";
}
