import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

export interface FieldProps {
  label: ReactNode;
  /** What to enter and why, before any mistake is made. */
  hint?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: ReactNode;
  optional?: boolean;
}

/** What ties a control to its label, its hint and its error. */
export interface FieldControl {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** A labelled control. Says that a field is optional rather than starring all that are not. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children: (control: FieldControl) => ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
        {optional ? <span className="font-normal text-faint"> · {t("field.optional")}</span> : null}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </div>
      ) : null}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

/** Stays in the page while empty, so that a screen reader hears the error when it comes. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} aria-live="polite" className="flex gap-1.5 text-sm text-danger empty:hidden">
      {children ? (
        <>
          <CircleAlert className="mt-[0.2em] size-4 shrink-0" aria-hidden="true" />
          <span>{children}</span>
        </>
      ) : null}
    </div>
  );
}
