import { useTranslation } from "react-i18next";
import { Select } from "../../../components/select/Select.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";

const usual = [1, 1_000, 2_500, 5_000, 10_000];

interface OverturnedSelectProps {
  bps: number;
  onChange: (bps: number) => void;
  error: string | undefined;
}

/** From what difference on a panel is not paid for an award that a later one changed. */
export function OverturnedSelect({ bps, onChange, error }: OverturnedSelectProps) {
  const { t } = useTranslation("desk");
  const { percent } = useFormat();
  // A version published elsewhere may have a share that nobody would choose from here.
  const shares = [...new Set([...usual, bps])].sort((one, other) => one - other);
  const words = (share: number) => {
    if (share === 1) return t("publish.overturned.any");
    if (share === 10_000) return t("publish.overturned.opposite");
    return t("publish.overturned.from", { share: percent(share) });
  };
  return (
    <Select
      label={t("publish.overturned.label")}
      hint={t("publish.overturned.hint")}
      error={error}
      value={String(bps)}
      onChange={(value) => onChange(Number(value))}
      options={shares.map((share) => ({ value: String(share), label: words(share) }))}
    />
  );
}
