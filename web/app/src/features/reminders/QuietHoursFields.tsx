import { useTranslation } from "react-i18next";
import { Checkbox } from "../../components/choice/Checkbox.tsx";
import { TextField } from "../../components/field/TextField.tsx";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { Settings } from "../../lib/reminders/ReminderSettings.ts";

type Quiet = Settings["quiet"];

const usual = { from: 22 * 60, to: 7 * 60 };

interface QuietHoursFieldsProps {
  quiet: Quiet;
  onChange: (quiet: Quiet) => void;
}

export function QuietHoursFields({ quiet, onChange }: QuietHoursFieldsProps) {
  const { t } = useTranslation("reminders");
  const { locale } = useFormat();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const setPart = (part: "from" | "to") => (text: string) => {
    const minutes = minutesOf(text);
    if (quiet && minutes !== null) onChange({ ...quiet, [part]: minutes });
  };
  return (
    <div className="grid gap-2">
      <Checkbox
        label={t("quiet.label")}
        hint={t("quiet.hint", { timeZone })}
        checked={quiet !== null}
        onChange={(isWanted) => onChange(isWanted ? usual : null)}
      />
      {quiet ? (
        <div className="grid max-w-80 grid-cols-2 gap-3 ps-8">
          <TextField
            type="time"
            lang={locale}
            label={t("quiet.from")}
            value={textOf(quiet.from)}
            onChange={setPart("from")}
          />
          <TextField
            type="time"
            lang={locale}
            label={t("quiet.to")}
            value={textOf(quiet.to)}
            onChange={setPart("to")}
          />
        </div>
      ) : null}
    </div>
  );
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
const textOf = (minutes: number) => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** Null while the field is being filled in. */
function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
