import { readFileSync, writeFileSync } from "node:fs";

export type Figures = Record<string, number>;

const FILE = new URL("../../test/gas/snapshot.json", import.meta.url);

export function readSnapshot(): Figures {
  return JSON.parse(readFileSync(FILE, "utf8")) as Figures;
}

export function writeSnapshot(figures: Figures) {
  const sorted = Object.fromEntries(Object.entries(figures).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** One sentence for every figure that is missing or dearer than what was committed. */
export function findRises(committed: Figures, measured: Figures): string[] {
  return Object.entries(committed).flatMap(([key, before]) => {
    const now = measured[key];
    if (now === undefined) return [`${key} is committed but was not measured`];
    return now > before ? [`${key} rose from ${before} to ${now}`] : [];
  });
}
