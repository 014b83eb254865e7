import type { TextareaHTMLAttributes } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/format/useFormat.ts";
import { controlClass } from "./controlClass.ts";
import { Field, type FieldProps } from "./Field.tsx";

interface TextAreaProps
  extends FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "onChange" | "value" | "className"> {
  value: string;
  onChange: (value: string) => void;
}

/** Grows with what is written. With a `maxLength` it says how much room is left once that matters. */
export function TextArea({ label, hint, error, optional, onChange, rows = 4, ...area }: TextAreaProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const left = area.maxLength === undefined ? undefined : area.maxLength - area.value.length;
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className="grid gap-1">
          <textarea
            rows={rows}
            {...area}
            {...control}
            onChange={(event) => onChange(event.target.value)}
            className={`${controlClass} field-sizing-content max-h-[60dvh] resize-y leading-relaxed`}
          />
          {left !== undefined && area.maxLength !== undefined && left < area.maxLength / 5 ? (
            <p className="figures justify-self-end text-xs text-faint">
              {t("field.left", { count: left, shown: format.number(left) })}
            </p>
          ) : null}
        </div>
      )}
    </Field>
  );
}
