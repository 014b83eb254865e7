/** Something that waits for somebody: a duty in a trade or in a dispute, or money. */
export interface Waiting {
  /** A trade's id, a dispute's, or whose money it is. */
  subject: string;
  must: string;
  /** Last instant, Unix seconds; null for what has none. */
  by: number | null;
  /** Where it is done. */
  path: string;
}

export interface Reminder {
  /** The same reminder has the same one however often it is reckoned, so that it is sent once. */
  key: string;
  kind: "waits" | "dayLeft" | "hourLeft";
  waiting: Waiting;
}

const hour = 3_600;
const day = 24 * hour;

/**
 * What is to be reminded of at an instant: that something waits, that a day is left, that an hour is left. The latest of
 * these alone, and none once it is too late. A deadline that was moved is another one.
 */
export function dueReminders(waiting: readonly Waiting[], now: number): Reminder[] {
  return waiting.flatMap((one) => {
    const kind = kindAt(one, now);
    return kind ? [{ key: [one.subject, one.must, one.by ?? "", kind].join(":"), kind, waiting: one }] : [];
  });
}

function kindAt({ by }: Waiting, now: number): Reminder["kind"] | null {
  if (by === null) return "waits";
  if (now > by) return null;
  if (by - now <= hour) return "hourLeft";
  return by - now <= day ? "dayLeft" : "waits";
}
