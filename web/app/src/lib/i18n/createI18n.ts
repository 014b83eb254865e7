import { type BackendModule, createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, languageStorageKey, languages, localeTag } from "./language.ts";

type Loader = () => Promise<Record<string, unknown>>;

/** One small chunk per language and feature, fetched when a page first asks for it. */
const files = {
  ...import.meta.glob<Record<string, unknown>>(["../../locales/*/*.json", "!../../locales/*/local.json"], {
    import: "default",
  }),
  // The local chain's own screens are in no other build, and neither are their words.
  ...(import.meta.env.VITE_LOCAL_CHAIN === "1" &&
    import.meta.glob<Record<string, unknown>>("../../locales/*/local.json", { import: "default" })),
};

const backend: BackendModule = {
  type: "backend",
  init: () => undefined,
  read(language, namespace, done) {
    const load = (files as Record<string, Loader | undefined>)[`../../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no texts for ${language}/${namespace}`), null);
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, null),
    );
  },
};

/** The texts of the app. Resolves once the shared ones are there, so that the shell never shows a bare key. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  instance.on("languageChanged", (current) => {
    document.documentElement.lang = localeTag[current as Language];
  });
  await instance
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: [...languages],
      // Every first screen speaks with both.
      ns: ["common", "wallet"],
      defaultNS: "common",
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    });
  return instance;
}

/** Remembers the choice for the next visit; storage may be forbidden, and then it holds for this one. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(languageStorageKey, language);
  } catch {
    // Nothing to do: the page goes on in the chosen language.
  }
}
