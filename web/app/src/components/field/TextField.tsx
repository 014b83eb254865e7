import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { controlClass } from "./controlClass.ts";
import { Field, type FieldProps } from "./Field.tsx";

interface TextFieldProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "onChange" | "value" | "className"> {
  value: string;
  onChange: (value: string) => void;
  /** Hex, codes and phrases: read digit by digit. */
  mono?: boolean;
  /** At the end of the control, such as a scan button. */
  end?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

export function TextField({ label, hint, error, optional, onChange, mono, end, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className="flex items-stretch gap-2">
          <input
            type="text"
            {...input}
            {...control}
            onChange={(event) => onChange(event.target.value)}
            className={`${controlClass} ${mono ? "font-mono text-sm" : ""}`}
          />
          {end}
        </div>
      )}
    </Field>
  );
}
