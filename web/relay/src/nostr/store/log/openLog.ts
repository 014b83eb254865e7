import { readFile } from "node:fs/promises";
import {
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  StorageType,
  type StreamConfig,
} from "@nats-io/jetstream";
import {
  type ConnectionOptions,
  connect,
  credsAuthenticator,
  type NatsConnection,
} from "@nats-io/transport-node";
import type { NatsSettings } from "./NatsSettings.ts";
import { persist } from "./persist.ts";

/** The log that relays share, and how to speak with it. */
export interface Log {
  connection: NatsConnection;
  stream: JetStreamClient;
  manager: JetStreamManager;
  /** Of the stream, and the first word of every subject. */
  name: string;
  /** Tells this log from another of its name. */
  created: string;
}

/** The names of what relays send: entries of the log, signals that are kept nowhere, and what all of them must share. */
export const subjectsOf = (name: string) => ({
  entries: `${name}.entries`,
  signals: `${name}.signals`,
  secret: `${name}.secret`,
});

/** Milliseconds for one answer of the servers. */
const timeout = 2_000;

/** Connects, and makes the log where there is none. Throws when the servers cannot be had. */
export async function openLog(settings: NatsSettings): Promise<Log> {
  const { name } = settings;
  const connection = await connect(await optionsOf(settings)).catch(giveUp);
  try {
    const manager = await persist(() => jetstreamManager(connection, { timeout }));
    const { entries, secret } = subjectsOf(name);
    const copies = { storage: StorageType.File, num_replicas: Math.min(3, settings.servers.length) };
    const kept = { ...copies, discard: DiscardPolicy.New, deny_purge: true };
    await persist(() => ensure(manager, { ...kept, name: `${name}-secret`, subjects: [secret] }));
    const created = await persist(() => ensure(manager, { ...kept, name, subjects: [entries] }));
    return { connection, stream: jetstream(connection, { timeout }), manager, name, created };
  } catch (error) {
    await connection.close();
    return giveUp(error);
  }
}

async function optionsOf({ servers, credentials }: NatsSettings): Promise<ConnectionOptions> {
  const [first] = servers.map((server) => new URL(server));
  const { username = "", password = "" } = first ?? {};
  return {
    servers: servers.map((server) => new URL(server).host),
    name: "parley-relay",
    // It hears its own signals at once.
    noEcho: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    // A server that is gone without a word is noticed within seconds.
    pingInterval: 2_000,
    maxPingOut: 2,
    ...(servers.some((server) => server.startsWith("tls:")) && { tls: {} }),
    ...(password && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
    ...(username && !password && { token: decodeURIComponent(username) }),
    ...(credentials && { authenticator: credsAuthenticator(await readFile(credentials)) }),
  };
}

/** When the stream was made, here or by another relay. */
async function ensure(manager: JetStreamManager, config: StreamSettings): Promise<string> {
  const had = await manager.streams.info(config.name).catch(() => null);
  return (had ?? (await manager.streams.add(config))).created;
}

type StreamSettings = Partial<StreamConfig> & { name: string };

function giveUp(cause: unknown): never {
  throw new Error(
    "The relays' log does not answer: see PARLEY_RELAY_NATS, and whether JetStream is on there.",
    {
      cause,
    },
  );
}
