import { describe, expect, it } from "vitest";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>("../../../web/app/src/locales/*/*.json", {
  import: "default",
  eager: true,
});

/** Plural forms differ between languages; what they say is one text. */
const plural = /_(zero|one|two|few|many|other)$/;

function flatten(texts: Texts, prefix = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

function textsOf(language: string, namespace: string): [string, string][] {
  return flatten(files[`../../../web/app/src/locales/${language}/${namespace}.json`] ?? {});
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([\w.]+)/g), ...text.matchAll(/<\/?(\w+)\s*\/?>/g)]
    .map((match) => match[1])
    .sort();

const namespaces = [
  ...new Set(Object.keys(files).map((path) => path.replace(/^.*\//, "").replace(/\.json$/, ""))),
];

describe.each(namespaces)("texts of %s", (namespace) => {
  it("exist in every language", () => {
    const keysOf = (language: string) =>
      [...new Set(textsOf(language, namespace).map(([key]) => key.replace(plural, "")))].sort();
    for (const language of languages) expect(keysOf(language), language).toEqual(keysOf("en"));
  });

  it("are never empty", () => {
    for (const language of languages)
      for (const [key, text] of textsOf(language, namespace))
        expect(text.trim(), `${language} ${namespace}:${key}`).not.toBe("");
  });

  it("name the same values in every language", () => {
    const english = new Map<string, Set<string | undefined>>();
    for (const [key, text] of textsOf("en", namespace)) {
      const base = key.replace(plural, "");
      const names = english.get(base) ?? new Set();
      for (const name of placeholders(text)) names.add(name);
      english.set(base, names);
    }
    for (const [key, text] of textsOf("zh", namespace)) {
      const names = english.get(key.replace(plural, "")) ?? new Set();
      expect(new Set(placeholders(text)), `zh ${namespace}:${key}`).toEqual(names);
    }
  });

  it("have the plural forms that the language asks for", () => {
    for (const language of languages) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const keys = new Set(textsOf(language, namespace).map(([key]) => key));
      for (const key of [...keys].filter((each) => plural.test(each))) {
        const base = key.replace(plural, "");
        for (const form of forms) expect([...keys], `${language} ${namespace}`).toContain(`${base}_${form}`);
      }
    }
  });
});
