import * as z from "zod/mini";
import { policyClauses, policySummary } from "../agreement/text/policyClauses.ts";
import { type PolicyNumbers, policyFacts } from "../agreement/text/policyFacts.ts";
import { decodeDocument } from "../wire/canonicalDocument.ts";
import { count } from "../wire/count.ts";
import { type Bilingual, type Language, languages } from "../wire/language.ts";
import { words } from "../wire/words.ts";
import type { PolicyTemplate } from "./policyTemplate.ts";

function bilingual(maximum: number) {
  return z.strictObject({ en: words(1, maximum, "lines"), zh: words(1, maximum, "lines") });
}

const clauses = z.array(
  z.strictObject({
    heading: words(1, 120),
    paragraphs: z.array(words(1, 2_000, "lines")).check(z.maxLength(20)),
  }),
);

/** The written text of a policy in every language. Its SHA-256 is the policy's `document`. */
export const policyDocumentSchema = z.strictObject({
  version: z.literal(1),
  title: bilingual(120),
  purpose: bilingual(2_000),
  /** Timings, fee, who arbitrates, and what silence does, in a paragraph. */
  summary: bilingual(2_000),
  arbitratorName: bilingual(120),
  /** What the coin of deposits is called and how it is counted. */
  caseFeeCoin: z.strictObject({ symbol: words(1, 24), decimals: count(6) }),
  clauses: z.strictObject({ en: clauses, zh: clauses }),
});

export type PolicyDocument = z.output<typeof policyDocumentSchema>;

export function decodePolicyDocument(bytes: Uint8Array): PolicyDocument {
  return decodeDocument(policyDocumentSchema, bytes, "policyDocumentMalformed");
}

interface Names {
  arbitratorName: Bilingual;
  caseFeeCoin: { symbol: string; decimals: number };
}

/** Writes a policy out, every clause in every language, from the same numbers. */
export function writePolicyDocument(
  { title, purpose }: PolicyTemplate,
  numbers: PolicyNumbers,
  { arbitratorName, caseFeeCoin }: Names,
): PolicyDocument {
  const facts = (language: Language) =>
    policyFacts(numbers, { arbitratorName: arbitratorName[language], caseFeeCoin }, language);
  return {
    version: 1,
    title,
    purpose,
    summary: inEvery((language) => policySummary(facts(language), language)),
    arbitratorName,
    caseFeeCoin,
    clauses: inEvery((language) => policyClauses(facts(language), language)),
  };
}

function inEvery<Text>(write: (language: Language) => Text): Record<Language, Text> {
  const [zh, en] = languages;
  return { zh: write(zh), en: write(en) };
}
