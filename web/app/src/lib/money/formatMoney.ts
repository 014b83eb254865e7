import { numberFormat } from "../../../../shared/money/numberFormat.ts";

/** An amount of a currency as its readers write it: "¥1,234.50". Exact at any size. */
export function formatMoney(hundredths: bigint, currency: string, locale: string): string {
  const sign = hundredths < 0n ? "-" : "";
  const magnitude = hundredths < 0n ? -hundredths : hundredths;
  const digits = `${sign}${magnitude / 100n}.${(magnitude % 100n).toString().padStart(2, "0")}`;
  return numberFormat(locale, currency).format(digits as Intl.StringNumericLiteral);
}
