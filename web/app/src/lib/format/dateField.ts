/** An instant as a date-and-time field holds it, in the device's time zone. */
export function toDateField(at: number): string {
  const date = new Date(at * 1_000);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Null for what is no date and time. */
export function fromDateField(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  const at = Math.floor(new Date(text).getTime() / 1_000);
  return Number.isFinite(at) ? at : null;
}
