import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { syncFolder } from "../../../../service/durably.ts";
import { openSecret } from "../../../../service/openSecret.ts";
import type { MailboxLimits } from "../NostrLimits.ts";
import type { EventStore } from "./EventStore.ts";
import type { NatsSettings } from "./log/NatsSettings.ts";
import { SqliteEventStore } from "./SqliteEventStore.ts";

interface Options {
  /** Made here if it is new. */
  folder: string;
  mailbox: MailboxLimits;
  /** The log of several relays; null for one that keeps its mail itself. */
  nats: NatsSettings | null;
  /** Milliseconds. */
  clock: () => number;
}

interface Opened {
  store: EventStore;
  /** Marks senders. */
  secret: string;
}

export async function openStore({ folder, mailbox, nats, clock }: Options): Promise<Opened> {
  // Readable by nobody but its user. With a log, it is what the first relay there proposes.
  const { text: secret } = await openSecret(folder, "senders", () => randomBytes(32).toString("hex"));
  await syncFolder(dirname(folder));
  if (nats === null) {
    return { store: new SqliteEventStore(join(folder, "events.sqlite"), mailbox, clock), secret };
  }
  // Who does not share mail does not load what it takes.
  const [{ openLog }, { openSharedSecret }, { JetStreamEventStore }] = await Promise.all([
    import("./log/openLog.ts"),
    import("./log/openSharedSecret.ts"),
    import("./log/JetStreamEventStore.ts"),
  ]);
  const log = await openLog(nats);
  try {
    const shared = await openSharedSecret(log, () => secret);
    const store = await JetStreamEventStore.open(log, join(folder, "log.sqlite"), mailbox, clock);
    return { store, secret: shared };
  } catch (error) {
    await log.connection.close();
    throw error;
  }
}
