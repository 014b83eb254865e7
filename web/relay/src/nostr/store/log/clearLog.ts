import { writeEntry } from "./LogEntry.ts";
import type { LogTables, Unneeded } from "./LogTables.ts";
import type { Log } from "./openLog.ts";
import { subjectsOf } from "./openLog.ts";

/** Entries that are taken out of the log one after the other before others get their turn. */
const inOneGo = 200;

/**
 * Takes out of the log what has been unneeded since that time (Unix seconds), so that it does not grow for ever and what
 * somebody deleted is nowhere. Always in the order in which it became unneeded: what is left in the log then gives the same
 * rows as all of it did. Several relays may do this at once.
 */
export async function clearLog(log: Log, tables: LogTables, since: number): Promise<void> {
  for (;;) {
    const some = tables.unneededSince(since, inOneGo);
    const last = some.at(-1);
    if (!last) return;
    await rememberMail(log, some);
    for (const { place } of some) await remove(log, place);
    tables.cleared(last.turn);
  }
}

/** Or a relay that starts anew would take from a sender what its recipient deleted. */
async function rememberMail({ stream, name }: Log, some: readonly Unneeded[]): Promise<void> {
  const gone = some.flatMap(({ mail, until }): [string, number][] =>
    mail !== null && until !== null ? [[mail, until]] : [],
  );
  if (gone.length > 0) await stream.publish(subjectsOf(name).entries, writeEntry({ gone }));
}

/** The servers write over what they remove. */
async function remove({ manager, name }: Log, place: number): Promise<void> {
  try {
    await manager.streams.deleteMessage(name, place);
  } catch (error) {
    // Another relay was first.
    const has = await manager.streams.getMessage(name, { seq: place });
    if (has !== null) throw error;
  }
}
