import * as z from "zod";
import { hex32, type NostrEvent, nostrEvent } from "../../NostrEvent.ts";

const time = z.int().min(0);

/**
 * What relays tell each other in the log. All that changes their rows is one of these, the passing of time as well, so
 * that whoever reads the same log has the same rows.
 *
 * Signatures are not checked again: the relay that wrote an entry did. Who may write to the log could as well erase it,
 * so its credentials are for relays alone, and what one of them says is believed by all.
 */
const entry = z.union([
  /** An event that a relay verified and has room for; `sender` counts it by its origin. */
  z.object({ event: nostrEvent, sender: z.string().max(64) }),
  /** Mail that left the log, each with the Unix seconds until which its date would let it in again. */
  z.object({ gone: z.array(z.tuple([hex32, time])).min(1) }),
  /** Unix seconds: what has expired by then is gone, on every relay, so that their clocks must be kept right. */
  z.object({ now: time }),
]);

export type LogEntry = z.output<typeof entry>;

export const writeEntry = (given: LogEntry): string => JSON.stringify(given);

/** Null for what no relay writes. */
export const readEntry = (text: string): LogEntry | null => read(entry, text);

/** An event that is in no log. Null for what no relay sends. */
export const readSignal = (text: string): NostrEvent | null => read(nostrEvent, text);

function read<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
