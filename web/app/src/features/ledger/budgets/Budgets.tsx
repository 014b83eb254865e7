import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useAccount } from "../../../lib/wallet/useAccount.ts";
import { spendingCategories } from "../book/category.ts";
import { isWithin, monthAround } from "../book/period.ts";
import type { Book } from "../book/useBook.ts";
import type { LedgerScene } from "../list/LedgerScene.ts";
import { BudgetRow } from "./BudgetRow.tsx";
import { spending } from "./spending.ts";
import { useBudgets } from "./useBudgets.ts";

/** What one means to spend this month on each kind of thing, and what is left of it. */
export function Budgets({ book, scene }: { book: Book; scene: LedgerScene }) {
  const { t } = useTranslation("activity");
  const account = useAccount();
  const { budgetOf, setBudget } = useBudgets(scene.currency);
  const spent = useMemo(() => {
    const month = monthAround(scene.now);
    return spending(
      book.entries.filter(({ time }) => isWithin(month, time)),
      scene,
    );
  }, [book.entries, scene]);
  return (
    <>
      <p className="text-soft">{t("budgets.lead", { currency: scene.currency })}</p>
      <ul className="grid divide-y divide-line rounded-sheet border border-line bg-sheet">
        {spendingCategories.map((category) => (
          <li key={category}>
            <BudgetRow
              category={category}
              currency={scene.currency}
              budget={budgetOf(category)}
              spent={spent.get(category) ?? { value: 0n, unrated: 0 }}
              onChange={(budget) => setBudget(category, budget)}
            />
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">{t(account?.kind === "key" ? "budgets.kept" : "budgets.unkept")}</p>
    </>
  );
}
