import { useTranslation } from "react-i18next";
import { mostCases } from "../../../../../shared/court/memberActions.ts";
import { TextField } from "../../../components/field/TextField.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { readLoad } from "./readLoad.ts";

interface LoadFieldProps {
  text: string;
  onChange: (text: string) => void;
  /** What the stake covers, or the most that anybody may take. */
  highest: number;
}

/** How many cases one takes at a time; none at all is a pause. */
export function LoadField({ text, onChange, highest }: LoadFieldProps) {
  const { t } = useTranslation("desk");
  const { number } = useFormat();
  const load = readLoad(text);
  const problem =
    load === null
      ? t("member.loadInvalid")
      : load > highest
        ? t("member.loadHigh", { highest: number(highest) })
        : undefined;
  return (
    <TextField
      label={t("member.load")}
      hint={t(highest < mostCases ? "member.loadHint" : "member.loadHintFree", { highest: number(highest) })}
      inputMode="numeric"
      value={text}
      onChange={onChange}
      error={problem}
    />
  );
}
