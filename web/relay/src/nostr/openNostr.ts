import { createHmac } from "node:crypto";
import type { Server } from "node:http";
import { setNostrWasm } from "nostr-tools/wasm";
import { initNostrWasm } from "nostr-wasm";
import { acceptSockets } from "./acceptSockets.ts";
import type { NostrAllowances, NostrLimits } from "./NostrLimits.ts";
import { Switchboard } from "./Switchboard.ts";
import type { NatsSettings } from "./store/log/NatsSettings.ts";
import { openStore } from "./store/openStore.ts";

interface Options {
  /** Its own. */
  folder: string;
  limits: NostrLimits;
  allowances: NostrAllowances;
  pageOrigin: string;
  /** Under which clients know it. Empty: as what it listens on. */
  publicUrls: readonly string[];
  /** The log that it shares with other relays, null when it is alone. */
  nats: NatsSettings | null;
  clock: () => number;
  /** Milliseconds between two looks at who is still there, and between two sweeps of the store. */
  pingPause?: number;
  sweepPause?: number;
}

export interface Nostr {
  /** Takes the WebSockets of a server that listens. */
  join(server: Server, port: number): void;
  close(): Promise<void>;
}

/** The relay of mail, which needs a server's door. */
export async function openNostr(options: Options): Promise<Nostr> {
  const { folder, limits, allowances, pageOrigin, publicUrls, clock } = options;
  // Signatures take most of the time there is: this checks them three times as fast as JavaScript does.
  setNostrWasm(await initNostrWasm());
  const { store, secret } = await openStore({ folder, mailbox: limits.mailbox, nats: options.nats, clock });
  const board = new Switchboard();
  store.listen((event) => board.tell(event));
  const timers = [
    setInterval(() => board.ping(), options.pingPause ?? 30_000),
    setInterval(() => store.sweep(), options.sweepPause ?? 60_000),
  ];
  const markOf = (sender: string, recipient: string) =>
    createHmac("sha256", secret).update(`${sender} ${recipient}`).digest("base64url").slice(0, 16);

  return {
    join(server, port) {
      const own = publicUrls.length > 0 ? publicUrls : [`ws://127.0.0.1:${port}`, `ws://localhost:${port}`];
      const hosts = new Set(own.map(hostOf));
      const isOurUrl = (url: string) => hosts.has(hostOf(url));
      const desk = { store, board, limits, allowances, isOurUrl, markOf, clock };
      server.on("upgrade", acceptSockets(desk, { pageOrigin }));
    },
    async close() {
      for (const timer of timers) clearInterval(timer);
      await store.close();
    },
  };
}

/** A host with its port is what counts: clients write the rest of a URL in many ways. */
const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);
