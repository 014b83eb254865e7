import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import i18next from "i18next";
import { root } from "../../../scripts/run/root.ts";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";

type Texts = { [key: string]: string | Texts };

const folder = join(root, "web", "app", "src", "locales");
const namespaces = readdirSync(join(folder, "en")).map((file) => file.replace(/\.json$/, ""));

const resources: Record<string, Record<string, Texts>> = Object.fromEntries(
  languages.map((language) => [
    language,
    Object.fromEntries(
      namespaces.map((name) => [
        name,
        JSON.parse(readFileSync(join(folder, language, `${name}.json`), "utf8")),
      ]),
    ),
  ]),
);

const instance = i18next.createInstance();
await instance.init({
  resources,
  fallbackLng: false,
  ns: namespaces,
  defaultNS: "common",
  interpolation: { escapeValue: false },
  // A journey that looks for a text that is not there has a mistake, not a page without it.
  parseMissingKeyHandler: (key) => {
    throw new Error(`There is no text "${key}".`);
  },
});

/** The app's own texts, so that a changed wording does not break a journey. */
export function translator(language: Language) {
  return instance.getFixedT(language, [
    "common",
    "errors",
    "wallet",
    "home",
    "pay",
    "trade",
    "case",
    "desk",
    "local",
    "check",
    "public",
    "activity",
    "push",
    "reminders",
    "talk",
    "talkAgreement",
    "talkCards",
    "talkRefund",
    "talkReport",
    "talkNegotiation",
  ] as const);
}

export type Translate = ReturnType<typeof translator>;

/** Every key that would stand in the page if its text were missing. Keys of one word are left out: they are words. */
export const textKeys: readonly string[] = [
  ...new Set(
    namespaces.flatMap((name) =>
      keysOf(resources.en?.[name] ?? {}).flatMap((key) => [key, `${name}:${key}`]),
    ),
  ),
].filter((key) => /[.:]/.test(key));

function keysOf(texts: Texts, prefix = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const path = `${prefix}${key}`.replace(/_(zero|one|two|few|many|other)$/, "");
    return typeof value === "string" ? [path] : keysOf(value, `${path}.`);
  });
}
