import type { Bilingual } from "../wire/language.ts";

export type PolicyKey = "goods" | "service" | "handover";

/** A policy of the product as it stands before it is published somewhere: all but who arbitrates, and for how much. */
export interface PolicyTemplate {
  key: PolicyKey;
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
}
