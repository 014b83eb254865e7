import { ChevronDown } from "lucide-react";
import { controlClass } from "../field/controlClass.ts";
import { Field, type FieldProps } from "../field/Field.tsx";

interface SelectProps<Value extends string> extends FieldProps {
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string; disabled?: boolean }[];
}

/** The platform's own list: on a phone it is the best one there is, and it costs no bytes. */
export function Select<Value extends string>({ value, onChange, options, ...field }: SelectProps<Value>) {
  return (
    <Field {...field}>
      {(control) => (
        <div className="relative">
          <select
            {...control}
            value={value}
            onChange={(event) => onChange(event.target.value as Value)}
            className={`${controlClass} appearance-none pe-11`}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            className="pointer-events-none absolute end-3.5 top-1/2 size-5 -translate-y-1/2 text-soft"
            aria-hidden="true"
          />
        </div>
      )}
    </Field>
  );
}
