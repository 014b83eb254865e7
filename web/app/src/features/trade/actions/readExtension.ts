import { fromDateField } from "../../../lib/format/dateField.ts";

export type ExtensionReading =
  | { ok: true; until: number }
  | { ok: false; problem: "notADate" | "notLater" | "tooFar" };

/** Room for the block that takes it: what is 400 days ahead now is a little less then, never more. */
export function readExtension(
  text: string,
  { earliest, latest }: { earliest: number; latest: number },
): ExtensionReading {
  const until = fromDateField(text);
  if (until === null) return { ok: false, problem: "notADate" };
  if (until < earliest) return { ok: false, problem: "notLater" };
  if (until > latest) return { ok: false, problem: "tooFar" };
  return { ok: true, until };
}

/** Days more than now agreed, as far as the contract allows. */
export function extensionPresets({ earliest, latest }: { earliest: number; latest: number }): number[] {
  return [1, 3, 7, 14, 30].filter((days) => earliest - 1 + days * 86_400 <= latest);
}
