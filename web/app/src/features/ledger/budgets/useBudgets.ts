import * as z from "zod/mini";
import { useKeptDraft } from "../../../lib/drafts/useKeptDraft.ts";
import type { SpendingCategory } from "../book/category.ts";

/** In hundredths of the currency, in digits; empty for none. */
const budgetsSchema = z.record(z.string(), z.string().check(z.regex(/^\d{0,18}$/)));
const none: Record<string, string> = {};

/** What somebody means to spend in a month, by kind and currency: on this device alone, sealed where the account has a key. */
export function useBudgets(currency: string) {
  const { draft, change } = useKeptDraft("budgets", budgetsSchema, none);
  const keyOf = (category: SpendingCategory) => `${currency}/${category}`;
  return {
    budgetOf(category: SpendingCategory): bigint | null {
      const digits = draft[keyOf(category)];
      return digits ? BigInt(digits) : null;
    },
    setBudget: (category: SpendingCategory, budget: bigint | null) =>
      change({ [keyOf(category)]: budget === null ? "" : String(budget) }),
  };
}
