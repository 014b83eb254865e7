import { useTranslation } from "react-i18next";
import { deadlinePresets, presetDeadline } from "../../lib/deal/deadlinePresets.ts";
import { readDeadline } from "../../lib/deal/readDeadline.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { Button } from "../button/Button.tsx";
import { MomentField } from "../field/MomentField.tsx";

interface DeadlineFieldProps {
  text: string;
  onChange: (text: string) => void;
  judged: boolean;
  /** The chain's time. */
  now: number;
}

/** By when the seller must have delivered, in the reader's own time zone. */
export function DeadlineField({ text, onChange, judged, now }: DeadlineFieldProps) {
  const { t } = useTranslation("pay");
  const { duration } = useFormat();
  const reading = readDeadline(text, now);
  const isTyped = text !== "";
  return (
    <MomentField
      label={t("deadline.label")}
      hint={t("deadline.hint")}
      error={!reading.ok && (judged || isTyped) ? t(`problem.${reading.problem}`) : undefined}
      value={text}
      onChange={onChange}
      now={now}
    >
      <fieldset className="flex flex-wrap gap-2" aria-label={t("deadline.presets")}>
        {deadlinePresets.map((days) => (
          <Button key={days} kind="quiet" size="small" onClick={() => onChange(presetDeadline(days, now))}>
            {duration(days * 86_400)}
          </Button>
        ))}
      </fieldset>
    </MomentField>
  );
}
