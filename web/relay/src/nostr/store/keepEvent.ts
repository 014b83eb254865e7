import type { NostrEvent } from "../NostrEvent.ts";
import type { MailboxLimits } from "../NostrLimits.ts";
import { checkRoom } from "./checkRoom.ts";
import type { Outcome } from "./EventStore.ts";
import type { EventTables } from "./EventTables.ts";
import { judgeEvent } from "./judgeEvent.ts";

/** Follows one verified event. Throws a `Denial` before anything is written. */
export function keepEvent(
  tables: EventTables,
  event: NostrEvent,
  sender: string,
  limits: MailboxLimits,
): Outcome {
  const erased = judgeEvent(tables, event);
  if (erased === null) return "known";
  checkRoom(tables, event, { sender, limits, isErasing: erased.length > 0 });
  tables.erase(erased);
  tables.insert(event, sender);
  return "stored";
}
