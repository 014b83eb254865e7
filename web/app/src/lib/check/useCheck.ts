import { useEffect, useState, useSyncExternalStore } from "react";
import { CheckSheet, type Written } from "./CheckSheet.ts";
import type { Report } from "./gatherNode.ts";

/** Runs a check as soon as it is shown, and once more when asked to. */
export function useCheck<Facts>(
  run: (report: Report<Facts>) => Promise<Facts>,
): Written<Facts> & { again: () => void } {
  const [sheet, setSheet] = useState(() => new CheckSheet(run));
  useEffect(() => sheet.start(), [sheet]);
  const written = useSyncExternalStore(sheet.cell.subscribe, sheet.cell.get);
  return { ...written, again: () => setSheet(new CheckSheet(run)) };
}
