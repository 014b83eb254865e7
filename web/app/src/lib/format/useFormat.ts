import { useMemo } from "react";
import { localeTag } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import {
  formatAge,
  formatDistance,
  formatDuration,
  formatInstant,
  formatRemaining,
  type Instant,
} from "./formatInstant.ts";

/** Dates, spans and plain numbers in the reader's language. Amounts of coins: `Amount` or `formatAmount`. */
export function useFormat() {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = localeTag[language];
    return {
      locale,
      instant: (at: Instant, now: Instant) => formatInstant(at, now, locale),
      distance: (at: Instant, now: Instant) => formatDistance(at, now, locale),
      remaining: (endsAt: Instant, now: Instant) => formatRemaining(endsAt, now, locale),
      duration: (seconds: number) => formatDuration(seconds, locale),
      age: (seconds: number) => formatAge(seconds, locale),
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
      /** From basis points, with as many decimals as they carry. */
      percent: (bps: number) =>
        new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(bps / 10_000),
      bytes: (size: number) => formatBytes(size, locale),
      /** One after the other: Chinese leaves no space between. */
      sentences: (...all: (string | null)[]) =>
        all.filter((one) => one !== null).join(language === "zh" ? "" : " "),
      list: (items: string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    };
  }, [language]);
}

function formatBytes(size: number, locale: string): string {
  const [value, unit] = sizeIn(size);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    // In short, English says "72 byte".
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumSignificantDigits: 3,
  }).format(value);
}

function sizeIn(size: number): [value: number, unit: "byte" | "kilobyte" | "megabyte"] {
  if (size < 1e3) return [size, "byte"];
  return size < 1e6 ? [size / 1e3, "kilobyte"] : [size / 1e6, "megabyte"];
}
