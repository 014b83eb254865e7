import type { Bilingual } from "../wire/language.ts";

/** A policy of the product before it is published somewhere: all but the addresses. Durations in seconds. */
export interface PolicyTemplate {
  title: Bilingual;
  /** For whom it is made. */
  purpose: Bilingual;
  inspection: number;
  returnWindow: number;
  answerWindow: number;
  rulingWindow: number;
  feeBps: number;
  defaultBuyerBps: number;
  choices: 2 | 11 | 101;
  arbitration: Arbitration;
}

/** Who decides, and the most that it may cost, in the chain's own coin. */
export interface Arbitration {
  roster: "named" | "open";
  name: Bilingual;
  maxCaseFee: bigint;
}
