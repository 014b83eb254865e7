import type { Arbitration } from "./policyTemplate.ts";

/** A roster of one. Its seat costs what both sides pay at most. */
export const byNamedArbitrator: Arbitration = {
  roster: "named",
  name: { en: "the named arbitrator of Parley's Court", zh: "言和仲裁庭的指定仲裁员" },
  maxCaseFee: 10_000_000_000_000_000n,
};

/** One seat, drawn among those who joined the open roster. */
export const byDrawnArbitrator: Arbitration = {
  roster: "open",
  name: {
    en: "an arbitrator drawn from the open roster of Parley's Court",
    zh: "从言和仲裁庭公开名册中抽选的仲裁员",
  },
  maxCaseFee: 12_000_000_000_000_000n,
};
