import type { Parts } from "../../../../shared/escrow/amounts.ts";
import type { Side } from "../../../../shared/escrow/side.ts";
import { type AmountError, parseAmount } from "../../../../shared/money/parseAmount.ts";

/** A split as it is being written: one side's part in words, and the other side gets the rest. */
export interface SplitDraft {
  side: Side;
  text: string;
}

export type SplitReading =
  | ({ ok: true } & Parts)
  | { ok: false; problem: AmountError | { code: "splitOverHeld" } };

/** Unlike a payment, a part may be nothing: that is an offer too. */
export function readSplit(
  { side, text }: SplitDraft,
  held: bigint,
  decimals: number,
  locale: string,
): SplitReading {
  const parsed = parseAmount(text, decimals, locale);
  const isNothing = !parsed.ok && parsed.error.code === "amountZero";
  if (!parsed.ok && !isNothing) return { ok: false, problem: parsed.error };
  const part = parsed.ok ? parsed.value : 0n;
  if (part > held) return { ok: false, problem: { code: "splitOverHeld" } };
  const rest = held - part;
  return side === "buyer"
    ? { ok: true, toBuyer: part, toSeller: rest }
    : { ok: true, toBuyer: rest, toSeller: part };
}

/** The buyer's share in basis points, for the scale only: money is counted in units. */
export function shareOf(toBuyer: bigint, held: bigint): number {
  return held === 0n ? 0 : Number((toBuyer * 10_000n + held / 2n) / held);
}
