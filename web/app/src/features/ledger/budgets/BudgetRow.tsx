import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { Button } from "../../../components/button/Button.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { formatMoney } from "../../../lib/money/formatMoney.ts";
import type { SpendingCategory } from "../book/category.ts";
import { budgetState, type Spent } from "./spending.ts";

interface BudgetRowProps {
  category: SpendingCategory;
  currency: string;
  budget: bigint | null;
  spent: Spent;
  onChange: (budget: bigint | null) => void;
}

/** One kind of spending: what was spent, what is left, and in words when it is more than was meant. */
export function BudgetRow({ category, currency, budget, spent, onChange }: BudgetRowProps) {
  const { t } = useTranslation("activity");
  const { locale, sentences } = useFormat();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const words = (value: bigint) => formatMoney(value, currency, locale);
  const state = budget === null ? null : budgetState(budget, spent.value);
  const name = t(`categories.${category}`);
  return (
    <div className="grid gap-2 p-4 sm:px-5">
      <div className="flex items-center justify-between gap-3">
        <h2 id={`${id}-name`} className="font-medium">
          {name}
        </h2>
        <Button
          kind="text"
          size="small"
          aria-expanded={isOpen}
          id={`${id}-act`}
          aria-labelledby={`${id}-act ${id}-name`}
          onClick={() => setOpen(!isOpen)}
        >
          {t(budget === null ? "budgets.set" : "budgets.change")}
        </Button>
      </div>
      {state && budget !== null ? (
        <div aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-sunken">
          <div
            className={`h-full rounded-full ${state.over > 0n ? "bg-danger" : state.share >= 80 ? "bg-amber" : "bg-accent"}`}
            style={{ width: `${state.share}%` }}
          />
        </div>
      ) : null}
      <p className={`text-sm ${state && state.over > 0n ? "font-medium text-danger" : "text-soft"}`}>
        {sentences(
          state === null || budget === null
            ? t("budgets.spent", { spent: words(spent.value) })
            : state.over > 0n
              ? t("budgets.over", {
                  spent: words(spent.value),
                  budget: words(budget),
                  over: words(state.over),
                })
              : t("budgets.left", {
                  spent: words(spent.value),
                  budget: words(budget),
                  left: words(state.left),
                }),
          spent.unrated > 0 ? t("picture.unmeasured", { count: spent.unrated }) : null,
        )}
      </p>
      {isOpen ? (
        <BudgetForm
          currency={currency}
          budget={budget}
          onChange={(next) => {
            onChange(next);
            setOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}

function BudgetForm({
  currency,
  budget,
  onChange,
}: Pick<BudgetRowProps, "currency" | "budget" | "onChange">) {
  const { t } = useTranslation("activity");
  const { locale } = useFormat();
  const [typed, setTyped] = useState(
    budget === null ? "" : formatAmount(budget, 2, locale).replaceAll(",", ""),
  );
  const parsed = parseAmount(typed, 2, locale);
  const isNone = typed.trim() === "";
  const isWrong = !isNone && (!parsed.ok || parsed.value >= 10n ** 18n);
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNone) onChange(null);
        else if (parsed.ok && !isWrong) onChange(parsed.value);
      }}
    >
      <div className="grow">
        <TextField
          label={t("budgets.amount", { currency })}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={setTyped}
          error={isWrong ? t("budgets.wrong") : undefined}
        />
      </div>
      <Button type="submit">{t("budgets.save")}</Button>
    </form>
  );
}
