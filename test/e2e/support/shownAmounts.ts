/** Amounts of a coin in a text, in the coin's smallest unit: "1,234.50 tUSD" and the like. */
export function shownAmounts(
  text: string,
  { symbol, decimals }: { symbol: string; decimals: number },
): bigint[] {
  const pattern = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)\\s*${symbol}(?![A-Za-z])`, "g");
  return [...text.matchAll(pattern)].map(([, digits = ""]) => {
    const [whole = "", fraction = ""] = digits.replaceAll(",", "").split(".");
    if (fraction.length > decimals) throw new Error(`"${digits} ${symbol}" has more digits than the coin.`);
    return BigInt(whole + fraction.padEnd(decimals, "0"));
  });
}
