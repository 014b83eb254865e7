/** Largest amount that a trade can hold, in the smallest unit. */
export const maxAmount = (1n << 96n) - 1n;

export type AmountError =
  | {
      code:
        | "amountEmpty"
        | "amountNotANumber"
        | "amountNegative"
        | "amountScientific"
        | "amountGrouping"
        | "amountZero";
    }
  | { code: "amountAmbiguous"; asGrouping: string; asDecimal: string }
  | { code: "amountTooPrecise"; decimals: number }
  | { code: "amountTooLarge"; maximum: bigint };

export type ParsedAmount = { ok: true; value: bigint } | { ok: false; error: AmountError };

type Reading = { whole: string; fraction: string } | AmountError;

/**
 * Reads an amount as people type it, with full-width digits and signs, either decimal sign, and grouping. Where a text has
 * two honest readings, as `1,234` has, it is refused with both of them: with money nothing is guessed.
 */
export function parseAmount(text: string, decimals: number, locale: string): ParsedAmount {
  const plain = plainSigns(text);
  const refusal = refuse(plain);
  if (refusal) return { ok: false, error: refusal };
  const reading = read(plain, decimals, decimalSign(locale));
  if ("code" in reading) return { ok: false, error: reading };
  return toSmallestUnit(reading.whole, reading.fraction, decimals);
}

function plainSigns(text: string): string {
  return text.normalize("NFKC").replace(/[。｡]/g, ".").replace(/[−–—]/g, "-").replace(/[’‘]/g, "'").trim();
}

function refuse(plain: string): AmountError | null {
  if (plain === "") return { code: "amountEmpty" };
  if (/^-\s*[\d.,]/.test(plain)) return { code: "amountNegative" };
  if (/^[\d.,]+e[+-]?\d+$/i.test(plain)) return { code: "amountScientific" };
  if (!/^[\d.,' \t]+$/.test(plain) || !/\d/.test(plain)) return { code: "amountNotANumber" };
  return null;
}

function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find((part) => part.type === "decimal")?.value ?? ".";
}

function read(plain: string, decimals: number, ownSign: string): Reading {
  const signs = plain.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return ungroup(plain, "");

  const at = plain.lastIndexOf(last);
  const before = plain.slice(0, at);
  const after = plain.slice(at + 1);
  const repeated = before.includes(last);
  if (repeated) return new Set(signs).size === 1 ? ungroup(plain, "") : { code: "amountGrouping" };

  const other = new Set(signs).size === 2;
  const mayGroup = !other && /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after);
  if (mayGroup && last !== ownSign) {
    if (decimals < 3) return { whole: before + after, fraction: "" };
    return { code: "amountAmbiguous", asGrouping: before + after, asDecimal: `${before}.${after}` };
  }
  return ungroup(before, after);
}

/** Takes the grouping out of the whole part: one kind of separator, three digits after each. */
function ungroup(before: string, fraction: string): Reading {
  if (!/^\d*$/.test(fraction)) return { code: "amountGrouping" };
  const separators = new Set(before.match(/[^\d]/g) ?? []);
  if (separators.size === 0) return { whole: before, fraction };
  if (separators.size > 1 || !/^\d{1,3}(?:[^\d]\d{3})+$/.test(before)) return { code: "amountGrouping" };
  return { whole: before.replace(/[^\d]/g, ""), fraction };
}

function toSmallestUnit(whole: string, fraction: string, decimals: number): ParsedAmount {
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > decimals) return { ok: false, error: { code: "amountTooPrecise", decimals } };
  const digits = (whole + significant.padEnd(decimals, "0")).replace(/^0+/, "");
  if (digits === "") return { ok: false, error: { code: "amountZero" } };
  if (digits.length > 29 || BigInt(digits) > maxAmount) {
    return { ok: false, error: { code: "amountTooLarge", maximum: maxAmount } };
  }
  return { ok: true, value: BigInt(digits) };
}
