import { categoryOf, type SpendingCategory, spendingCategories } from "../book/category.ts";
import type { Entry } from "../book/Entry.ts";
import type { LedgerScene } from "../list/LedgerScene.ts";

export interface Spent {
  /** In hundredths of the currency. */
  value: bigint;
  /** Movements that had no rate then. */
  unrated: number;
}

const spends = new Set<Entry["kind"]>(["paid", "charged", "sent", "depositPaid", "escrowOut"]);
const returns = new Set<Entry["kind"]>(["refunded", "depositBack"]);

/** What was spent on each kind of thing, less what came back of it; never below nothing. */
export function spending(
  entries: readonly Entry[],
  { policies, worth }: Pick<LedgerScene, "policies" | "worth">,
): Map<SpendingCategory, Spent> {
  const spent = new Map(
    spendingCategories.map((one): [SpendingCategory, Spent] => [one, { value: 0n, unrated: 0 }]),
  );
  for (const entry of entries) {
    const own = spent.get(categoryOf(entry, policies) as SpendingCategory);
    if (!own || entry.change === 0n || !(spends.has(entry.kind) || returns.has(entry.kind))) continue;
    const value = worth(entry);
    if (value === null) own.unrated += 1;
    else own.value -= value;
  }
  for (const own of spent.values()) if (own.value < 0n) own.value = 0n;
  return spent;
}

export interface BudgetState {
  left: bigint;
  over: bigint;
  /** In hundredths of the budget, at most all of it. */
  share: number;
}

/** How much of a budget is left, or by how much it is passed. */
export function budgetState(budget: bigint, spent: bigint): BudgetState {
  const left = budget > spent ? budget - spent : 0n;
  const over = spent > budget ? spent - budget : 0n;
  const share = budget === 0n ? (spent > 0n ? 100 : 0) : Math.min(100, Number((spent * 100n) / budget));
  return { left, over, share };
}
