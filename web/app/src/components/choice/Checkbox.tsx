import { type ReactNode, useId } from "react";
import { FieldError } from "../field/Field.tsx";

interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

export function Checkbox({ label, hint, error, checked, onChange, disabled }: CheckboxProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label className="grid min-h-11 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={
            [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ") || undefined
          }
          aria-invalid={error ? true : undefined}
          className="size-5 rounded accent-accent"
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="ps-8 text-sm text-soft">
          {hint}
        </div>
      ) : null}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
