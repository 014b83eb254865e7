/** A share as somebody types it: "70", "70.5", "７０，５％". In basis points, or null for what is no share. */
export function readPercent(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replaceAll("。", ".")
    .replaceAll("、", ".")
    .replace("%", "")
    .trim()
    .replace(",", ".");
  if (!/^\d{1,3}(?:\.\d{0,2})?$/.test(plain)) return null;
  const [whole = "0", fraction = ""] = plain.split(".");
  const bps = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  return bps <= 10_000 ? bps : null;
}

/** The same share as the field shows it: "70" or "70.5". */
export function percentText(bps: number): string {
  return String(bps / 100);
}
