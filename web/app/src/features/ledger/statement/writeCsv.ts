export type Cell = string | number | null;

/** Tells a spreadsheet that what follows is UTF-8: without it, it takes Chinese for noise. */
const byteOrderMark = "\uFEFF";

const figure = /^-?\d+(?:\.\d+)?$/;

/** As RFC 4180 writes tables. No cell can be taken for a formula: what begins like one is marked as text. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `${byteOrderMark}${rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("")}`;
}

function writeCell(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  const safe = /^[=+\-@\t\r]/.test(text) && !figure.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An amount to its last digit, with a point and nothing else: for other programs. */
export function plainAmount(value: bigint, decimals: number): string {
  const magnitude = value < 0n ? -value : value;
  const unit = 10n ** BigInt(decimals);
  const fraction = (magnitude % unit)
    .toString()
    .padStart(decimals, "0")
    .slice(0, decimals)
    .replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${magnitude / unit}${fraction === "" ? "" : `.${fraction}`}`;
}
