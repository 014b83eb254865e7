const made = new Map<string, Intl.NumberFormat>();

/** The same formatter for the same ask: making one takes longer than writing a hundred figures with it. */
export function numberFormat(locale: string, currency?: string): Intl.NumberFormat {
  const key = `${locale} ${currency ?? ""}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, currency ? { style: "currency", currency } : {});
  made.set(key, format);
  return format;
}
