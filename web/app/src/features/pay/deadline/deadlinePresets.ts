/** Days until delivery that most purchases fit. */
export const deadlinePresets = [3, 7, 14, 30] as const;

/** The end of the day that many days ahead, as a date-and-time field holds it, in the device's time zone. */
export function presetDeadline(days: number, now: number): string {
  const date = new Date((now + days * 86_400) * 1_000);
  date.setHours(23, 59, 0, 0);
  return textOf(date);
}

/** An instant as a date-and-time field holds it. */
export function fieldText(at: number): string {
  return textOf(new Date(at * 1_000));
}

function textOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
