import { toDateField } from "../format/dateField.ts";

/** Days until delivery that most purchases fit. */
export const deadlinePresets = [3, 7, 14, 30] as const;

/** The end of the day that many days ahead, as a date-and-time field holds it, in the device's time zone. */
export function presetDeadline(days: number, now: number): string {
  const date = new Date((now + days * 86_400) * 1_000);
  date.setHours(23, 59, 0, 0);
  return toDateField(date.getTime() / 1_000);
}
