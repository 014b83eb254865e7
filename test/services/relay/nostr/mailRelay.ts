import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientOptions } from "ws";
import type { MailboxLimits, NostrLimits } from "../../../../web/relay/src/nostr/NostrLimits.ts";
import { openNostr } from "../../../../web/relay/src/nostr/openNostr.ts";
import type { NatsSettings } from "../../../../web/relay/src/nostr/store/log/NatsSettings.ts";
import { Allowance } from "../../../../web/service/limits/Allowance.ts";
import type { Person } from "./events.ts";
import { NostrClient } from "./NostrClient.ts";

export const pageOrigin = "http://127.0.0.1:5173";

interface Options extends Partial<Omit<NostrLimits, "mailbox">> {
  mailbox?: Partial<MailboxLimits>;
  requests?: number;
  uploads?: number;
  perKey?: number;
  perNetwork?: number;
  pingPause?: number;
  sweepPause?: number;
  publicUrls?: string[];
  nats?: NatsSettings;
  /** Of an earlier relay. */
  folder?: string;
  /** Seconds that its clock is ahead. */
  ahead?: number;
}

let sharedLog: string | null = null;
let logs = 0;

/** From now on each relay keeps its mail in a log of its own on that NATS server; null: by itself. */
export function keepMailIn(server: string | null): void {
  sharedLog = server;
}

const ownLog = (): NatsSettings | null =>
  sharedLog === null ? null : { servers: [sharedLog], credentials: null, name: `log${logs++}` };

const generous: NostrLimits = {
  maxEvent: 98_304,
  maxSubscriptions: 32,
  maxFilters: 16,
  maxConnections: 100,
  mailbox: { events: 1_000, bytes: 2 ** 24, senderShare: 100, quota: 2 ** 30 },
};

/** The mail relay alone on a port of its own, with a clock that only the test moves. */
export async function startMailRelay(options: Options = {}) {
  const { mailbox, requests = 1e6, uploads = 1e9, perKey = 1e6, perNetwork = 1e6, ...rest } = options;
  const folder = rest.folder ?? join(await mkdtemp(join(tmpdir(), "parley-mail-")), "nostr");
  let now = Date.now() + (rest.ahead ?? 0) * 1_000;
  const nostr = await openNostr({
    folder,
    limits: { ...generous, ...rest, mailbox: { ...generous.mailbox, ...mailbox } },
    allowances: {
      requests: new Allowance(requests, 60_000),
      uploads: new Allowance(uploads, 3_600_000),
      eventsOfKey: new Allowance(perKey, 60_000),
      eventsOfNetwork: new Allowance(perNetwork, 60_000),
    },
    pageOrigin,
    publicUrls: rest.publicUrls ?? [],
    nats: rest.nats ?? ownLog(),
    clock: () => now,
    pingPause: rest.pingPause,
    sweepPause: rest.sweepPause,
  });
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  nostr.join(server, port);
  const url = `ws://127.0.0.1:${port}`;
  const clients: NostrClient[] = [];
  let isClosed = false;

  async function close(): Promise<void> {
    if (isClosed) return;
    isClosed = true;
    for (const client of clients) client.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await nostr.close();
  }

  return {
    url,
    folder,
    seconds: () => Math.floor(now / 1_000),
    pass(secondsLater: number) {
      now += secondsLater * 1_000;
    },
    async connect(people: readonly Person[] = [], client?: ClientOptions) {
      const opened = await NostrClient.open(url, people, client);
      clients.push(opened);
      return opened;
    },
    /** It ends, and its folder stays. */
    close,
    async stop() {
      await close();
      await rm(join(folder, ".."), { recursive: true, force: true });
    },
  };
}

export type MailRelay = Awaited<ReturnType<typeof startMailRelay>>;
