import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/field/TextField.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { periodKinds } from "../book/period.ts";
import type { ChosenPeriod } from "./usePeriod.ts";

/** Which days everything on the page is about. */
export function PeriodPicker({ chosen }: { chosen: ChosenPeriod }) {
  const { t } = useTranslation("activity");
  const { locale } = useFormat();
  const { kind, setKind, first, setFirst, last, setLast, isWrong } = chosen;
  return (
    <>
      <Select
        label={t("period.label")}
        value={kind}
        onChange={setKind}
        options={periodKinds.map((value) => ({ value, label: t(`period.${value}`) }))}
      />
      {kind === "own" ? (
        <div className="grid grid-cols-2 items-start gap-3 sm:col-span-full">
          <TextField type="date" lang={locale} label={t("period.first")} value={first} onChange={setFirst} />
          <TextField
            type="date"
            lang={locale}
            label={t("period.last")}
            value={last}
            onChange={setLast}
            error={isWrong ? t("period.wrong") : undefined}
          />
        </div>
      ) : null}
    </>
  );
}
