interface Coin {
  symbol: string;
  decimals: number;
}

/** Amounts of a coin in a text, in the coin's smallest unit: "1,234.50 tUSD" and the like. */
export function shownAmounts(text: string, coin: Coin): bigint[] {
  return shownFigures(text, coin.symbol).map((figure) => {
    const amount = readFigure(figure, coin);
    if (amount === null) throw new Error(`"${figure} ${coin.symbol}" has more digits than the coin.`);
    return amount;
  });
}

/** The same as it is written, where several coins have the symbol. */
export function shownFigures(text: string, symbol: string): string[] {
  const pattern = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)\\s*${symbol}(?![A-Za-z])`, "g");
  return [...text.matchAll(pattern)].map(([, figure = ""]) => figure);
}

/** Null where it has more digits than the coin. */
export function readFigure(figure: string, { decimals }: Coin): bigint | null {
  const [whole = "", fraction = ""] = figure.replaceAll(",", "").split(".");
  return fraction.length > decimals ? null : BigInt(whole + fraction.padEnd(decimals, "0"));
}
