import { type Log, subjectsOf } from "./openLog.ts";
import { persist } from "./persist.ts";

/**
 * One secret for all relays of a log: the first to come writes it, which the log takes once, and everybody reads what was
 * written. It marks senders, so a relay that had its own would count their shares apart.
 */
export function openSharedSecret({ stream, manager, name }: Log, make: () => string): Promise<string> {
  const { secret: subject } = subjectsOf(name);
  const read = async () => {
    const written = await manager.streams.getMessage(`${name}-secret`, { last_by_subj: subject });
    return written?.string();
  };
  return persist(async () => {
    const before = await read();
    if (before !== undefined) return before;
    // Refused when another relay was first.
    await stream.publish(subject, make(), { expect: { lastSubjectSequence: 0 } }).catch(() => {});
    const written = await read();
    if (written === undefined) throw new Error("The relays' log took no secret.");
    return written;
  });
}
