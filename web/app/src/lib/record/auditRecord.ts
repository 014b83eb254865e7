import type { Hex } from "viem";
import { elapsed } from "../waiting.ts";

/** Milliseconds until the page looks for the first time, before it looks a second time at what it doubts, and between looks. */
const [first, again, rhythm] = [5_000, 5_000, 600_000];

/**
 * Looks in quiet moments whether the record leaves a trade out, of which nobody would learn who only reads its lists. Only what is missing
 * twice counts: a trade that changes between two pages may slip through.
 * @param find what is missing; null when that cannot be told
 * @param condemn called once, when the record was caught
 */
export async function auditRecord(
  find: (signal: AbortSignal) => Promise<readonly Hex[] | null>,
  condemn: () => void,
  signal: AbortSignal,
): Promise<void> {
  let doubted: readonly Hex[] = [];
  await elapsed(first, signal);
  while (!signal.aborted) {
    // Whoever does not answer is asked again at the next turn.
    const missing = (await find(signal).catch(() => null)) ?? [];
    if (signal.aborted) return;
    if (missing.some((id) => doubted.includes(id))) return condemn();
    doubted = missing;
    await elapsed(missing.length > 0 ? again : rhythm, signal);
  }
}
