import { numberFormat } from "./numberFormat.ts";

export interface AmountFormat {
  /** Digits after the decimal sign that are shown even when zero; never more than the coin has. */
  minimumFraction?: number;
}

/** Writes an amount exactly, to the smallest unit, with the grouping and decimal sign of the locale. */
export function formatAmount(
  value: bigint,
  decimals: number,
  locale: string,
  { minimumFraction = 2 }: AmountFormat = {},
): string {
  const magnitude = value < 0n ? -value : value;
  const unit = 10n ** BigInt(decimals);
  const shown = Math.min(minimumFraction, decimals);
  const fraction = (magnitude % unit).toString().padStart(decimals, "0").slice(0, decimals);
  const significant = fraction.replace(/0+$/, "").padEnd(shown, "0");

  const format = numberFormat(locale);
  const whole = format.format(magnitude / unit);
  const point = format.formatToParts(1.5).find((part) => part.type === "decimal")?.value ?? ".";
  const sign = value < 0n ? "−" : "";
  return significant === "" ? sign + whole : sign + whole + point + significant;
}

/** So many digits after the decimal sign tell in an overview how much there is. */
const OVERVIEW_FRACTION = 6;

/**
 * The same for an overview, "1.234567…": what is too fine is cut off and never rounded up. Null when nothing is.
 * Never for what somebody signs.
 */
export function cutAmount(value: bigint, decimals: number, locale: string): string | null {
  const unit = 10n ** BigInt(Math.max(0, decimals - OVERVIEW_FRACTION));
  const dust = value % unit;
  if (dust === 0n) return null;
  return `${formatAmount(value - dust, decimals, locale, { minimumFraction: OVERVIEW_FRACTION })}…`;
}
