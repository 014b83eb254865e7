import type { Language } from "../../wire/language.ts";
import { policyEn } from "./policyEn.ts";
import type { PolicyFacts } from "./policyFacts.ts";
import { clauseNames, type PolicyText } from "./policyText.ts";
import { policyZh } from "./policyZh.ts";

const texts: Record<Language, PolicyText> = { zh: policyZh, en: policyEn };

export function policyClauses(
  facts: PolicyFacts,
  language: Language,
): { heading: string; paragraphs: string[] }[] {
  return clauseNames.map((name) => {
    const { heading, paragraphs } = texts[language][name];
    return { heading, paragraphs: paragraphs(facts) };
  });
}

export function policySummary(facts: PolicyFacts, language: Language): string {
  return texts[language].summary(facts);
}
