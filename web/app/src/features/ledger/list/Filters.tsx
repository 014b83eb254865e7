import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/field/TextField.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { listedCoins } from "../../../lib/chain/listedCoins.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { type Category, categories } from "../book/category.ts";
import { PeriodPicker } from "./PeriodPicker.tsx";
import type { ChosenPeriod } from "./usePeriod.ts";

export interface Choice {
  coin: string;
  category: Category | "all";
  search: string;
}

interface FiltersProps {
  period: ChosenPeriod;
  choice: Choice;
  onChange: (changes: Partial<Choice>) => void;
}

/** Which movements one wants to see: by days, coin, kind and words. */
export function Filters({ period, choice, onChange }: FiltersProps) {
  const { t } = useTranslation("activity");
  const coins = listedCoins(useChain().config);
  return (
    <div className="grid items-start gap-3 sm:grid-cols-3 print:hidden">
      <PeriodPicker chosen={period} />
      <Select
        label={t("filter.coin")}
        value={choice.coin}
        onChange={(coin) => onChange({ coin })}
        options={[
          { value: "all", label: t("filter.allCoins") },
          ...coins.map(({ address, label }) => ({ value: address.toLowerCase(), label })),
        ]}
      />
      <Select
        label={t("filter.category")}
        value={choice.category}
        onChange={(category) => onChange({ category })}
        options={[
          { value: "all", label: t("filter.allCategories") },
          ...categories.map((value) => ({ value, label: t(`categories.${value}`) })),
        ]}
      />
      <div className="sm:col-span-full">
        <TextField
          type="search"
          label={t("filter.search")}
          placeholder={t("filter.searchHint")}
          value={choice.search}
          onChange={(search) => onChange({ search })}
        />
      </div>
    </div>
  );
}
