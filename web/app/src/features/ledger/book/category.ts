import type { Hex } from "viem";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import { goodsPolicy } from "../../../../../shared/policies/goodsPolicy.ts";
import { handoverPolicy } from "../../../../../shared/policies/handoverPolicy.ts";
import type { PolicyTemplate } from "../../../../../shared/policies/policyTemplate.ts";
import { servicePolicy } from "../../../../../shared/policies/servicePolicy.ts";
import type { Entry } from "./Entry.ts";

/** For what money moved: trades by their rules, payments by themselves, cases, the court, and what was fetched. */
export const categories = [
  "goods",
  "service",
  "handover",
  "otherTrade",
  "plain",
  "case",
  "court",
  "fetched",
] as const;
export type Category = (typeof categories)[number];

/** Of those that one spends in. */
export const spendingCategories = ["goods", "service", "handover", "otherTrade", "plain", "case"] as const;
export type SpendingCategory = (typeof spendingCategories)[number];

const templates: readonly PolicyTemplate[] = [goodsPolicy, servicePolicy, handoverPolicy];
const compared = [
  "inspection",
  "returnWindow",
  "answerWindow",
  "rulingWindow",
  "defaultBuyerBps",
  "choices",
] as const;

export function categoryOf({ kind, trade }: Entry, policies: ReadonlyMap<Hex, Policy>): Category {
  switch (kind) {
    case "depositPaid":
    case "depositBack":
    case "escrowOut":
    case "escrowIn":
      return "case";
    case "courtOut":
    case "courtIn":
      return "court";
    case "withdrawn":
      return "fetched";
    case "sent":
    case "gotten":
    case "issued":
      return "plain";
    default: {
      const policy = trade ? policies.get(trade.terms.policy) : undefined;
      const own = policy && templates.find((one) => compared.every((field) => one[field] === policy[field]));
      return own?.key ?? "otherTrade";
    }
  }
}
