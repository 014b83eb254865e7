import type { Policy } from "../../escrow/policy.ts";
import { formatAmount } from "../../money/formatAmount.ts";
import type { Language } from "../../wire/language.ts";
import { duration } from "./duration.ts";
import { percent } from "./percent.ts";

/** What a policy says, as words that go into sentences. */
export interface PolicyFacts {
  inspection: string;
  returnWindow: string;
  /** Time to inspect what came back: at least three days. */
  returnInspection: string;
  answerWindow: string;
  rulingWindow: string;
  /** Null when there is no fee. */
  fee: string | null;
  buyerShare: string;
  sellerShare: string;
  /** Null when the arbitrator picks one of the two last words. */
  step: string | null;
  deposit: string;
  arbitratorName: string;
}

export interface PolicyNames {
  arbitratorName: string;
  caseFeeCoin: { symbol: string; decimals: number };
}

const leastReturnInspection = 3 * 86_400;

/** The part of a policy that goes into words. */
export type PolicyNumbers = Pick<
  Policy,
  | "inspection"
  | "returnWindow"
  | "answerWindow"
  | "rulingWindow"
  | "feeBps"
  | "defaultBuyerBps"
  | "choices"
  | "maxCaseFee"
>;

export function policyFacts(policy: PolicyNumbers, names: PolicyNames, language: Language): PolicyFacts {
  const { symbol, decimals } = names.caseFeeCoin;
  return {
    inspection: duration(policy.inspection, language),
    returnWindow: duration(policy.returnWindow, language),
    returnInspection: duration(Math.max(policy.inspection, leastReturnInspection), language),
    answerWindow: duration(policy.answerWindow, language),
    rulingWindow: duration(policy.rulingWindow, language),
    fee: policy.feeBps === 0 ? null : percent(policy.feeBps),
    buyerShare: percent(policy.defaultBuyerBps),
    sellerShare: percent(10_000 - policy.defaultBuyerBps),
    step: policy.choices === 2 ? null : percent(10_000 / (policy.choices - 1)),
    deposit: `${formatAmount(policy.maxCaseFee, decimals, language)} ${symbol}`,
    arbitratorName: names.arbitratorName,
  };
}
