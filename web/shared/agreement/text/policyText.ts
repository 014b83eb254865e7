import type { Language } from "../../wire/language.ts";
import { policyEn } from "./policyEn.ts";
import type { PolicyFacts } from "./policyFacts.ts";
import { policyZh } from "./policyZh.ts";

interface Clause {
  heading: string;
  paragraphs: (facts: PolicyFacts) => string[];
}

/** The clauses that follow from a policy alone, in the order in which they are read. */
export const clauseNames = ["inspection", "returns", "silence", "settlement", "disputes", "costs"] as const;

export type PolicyText = Record<(typeof clauseNames)[number], Clause> & {
  /** Timings, fee, who arbitrates, and what silence does, in one paragraph. */
  summary: (facts: PolicyFacts) => string;
};

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
