import { type AmountError, parseAmount } from "../../../../shared/money/parseAmount.ts";

export type SliceReading =
  | { ok: true; amount: bigint }
  | { ok: false; problem: AmountError | { code: "sliceTooSmall" } | { code: "sliceOverHeld" } };

interface SliceLimits {
  minimum: bigint;
  held: bigint;
  decimals: number;
  locale: string;
}

/** A part of what is held: at least the contract's smallest slice, or all that is left. */
export function readSlice(text: string, { minimum, held, decimals, locale }: SliceLimits): SliceReading {
  const parsed = parseAmount(text, decimals, locale);
  if (!parsed.ok) return { ok: false, problem: parsed.error };
  if (parsed.value > held) return { ok: false, problem: { code: "sliceOverHeld" } };
  if (parsed.value < minimum) return { ok: false, problem: { code: "sliceTooSmall" } };
  return { ok: true, amount: parsed.value };
}
