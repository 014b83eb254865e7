import type { ReactNode } from "react";
import { fromDateField, toDateField } from "../../lib/format/dateField.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { Deadline } from "../time/Deadline.tsx";
import { TextField } from "./TextField.tsx";

interface MomentFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** As the field holds it, in the device's time zone. */
  value: string;
  onChange: (value: string) => void;
  /** The chain's time. */
  now: number;
  /** Quick choices, between the field and what they come to. */
  children?: ReactNode;
}

/**
 * A day and hour. Many browsers write the field in their own language whatever the page's is, so what is chosen stands in
 * words below, in the reader's.
 */
export function MomentField({ now, value, children, ...field }: MomentFieldProps) {
  const { locale } = useFormat();
  const at = fromDateField(value);
  return (
    <div className="grid gap-2">
      <TextField {...field} type="datetime-local" lang={locale} min={toDateField(now)} value={value} />
      {children}
      {at === null ? null : (
        <p className="text-sm text-soft">
          <Deadline at={at} now={now} />
        </p>
      )}
    </div>
  );
}
