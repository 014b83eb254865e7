import type { Hex } from "viem";

/** Milliseconds after which the record is not waited for. */
const patience = 3_000;

/**
 * Tells the record, which reminds people, where something was left: nothing but the place. What it answers matters to nobody, and
 * who looks for themselves finds it without.
 */
export function tellRecord(recordUrl: string | null, place: Hex): void {
  if (recordUrl === null) return;
  fetch(`${recordUrl}/push/left`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ place }),
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
  })
    .then((response) => response.body?.cancel())
    .catch(() => undefined);
}
