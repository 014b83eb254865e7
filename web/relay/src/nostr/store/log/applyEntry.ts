import { Denial } from "../../Denial.ts";
import type { Outcome } from "../EventStore.ts";
import type { EventTables } from "../EventTables.ts";
import { judgeEvent } from "../judgeEvent.ts";
import type { LogEntry } from "./LogEntry.ts";
import type { LogTables } from "./LogTables.ts";

/**
 * Makes the rows follow one entry of the log; for an event, what became of it. Nothing but the rows and the entry count:
 * no clock, and no limit, which relays may have set apart. Who wrote the entry had room for it.
 */
export function applyEntry(
  tables: EventTables,
  log: LogTables,
  place: number,
  entry: LogEntry,
): Outcome | Denial | null {
  if ("event" in entry) {
    const outcome = follow(tables, entry);
    if (outcome === "stored") log.put(entry.event.id, place);
    else log.drop(place);
    return outcome;
  }
  if ("gone" in entry) {
    tables.erase(entry.gone.map(([id]) => id));
    log.remember(entry.gone, place);
    return null;
  }
  tables.expire(entry.now);
  log.dropTombstones(entry.now);
  // Last: until nothing of what has expired is in the log, whoever reads it needs to know.
  log.drop(place);
  return null;
}

function follow(
  tables: EventTables,
  { event, sender }: Extract<LogEntry, { event: unknown }>,
): Outcome | Denial {
  try {
    const erased = judgeEvent(tables, event);
    if (erased === null) return "known";
    tables.erase(erased);
    tables.insert(event, sender);
    return "stored";
  } catch (error) {
    if (error instanceof Denial) return error;
    throw error;
  }
}
