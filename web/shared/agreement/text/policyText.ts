import type { PolicyFacts } from "./policyFacts.ts";

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
