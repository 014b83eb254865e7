import { createHmac, randomBytes } from "node:crypto";
import type { Server } from "node:http";
import { dirname, join } from "node:path";
import { setNostrWasm } from "nostr-tools/wasm";
import { initNostrWasm } from "nostr-wasm";
import { syncFolder } from "../../../service/durably.ts";
import { openSecret } from "../../../service/openSecret.ts";
import { acceptSockets } from "./acceptSockets.ts";
import type { NostrAllowances, NostrLimits } from "./NostrLimits.ts";
import { Switchboard } from "./Switchboard.ts";
import { SqliteEventStore } from "./store/SqliteEventStore.ts";

interface Options {
  /** Its own. */
  folder: string;
  limits: NostrLimits;
  allowances: NostrAllowances;
  pageOrigin: string;
  /** Under which clients know it. Empty: as what it listens on. */
  publicUrls: readonly string[];
  clock: () => number;
  /** Milliseconds between two looks at who is still there, and between two sweeps of the store. */
  pingPause?: number;
  sweepPause?: number;
}

export interface Nostr {
  /** Takes the WebSockets of a server that listens. */
  join(server: Server, port: number): void;
  close(): void;
}

/** The relay of mail, which needs a server's door. */
export async function openNostr(options: Options): Promise<Nostr> {
  const { folder, limits, allowances, pageOrigin, publicUrls, clock } = options;
  // Signatures take most of the time there is: this checks them three times as fast as JavaScript does.
  setNostrWasm(await initNostrWasm());
  // Made here if it is new, and readable by nobody but its user.
  const { text: secret } = await openSecret(folder, "senders", () => randomBytes(32).toString("hex"));
  await syncFolder(dirname(folder));
  const store = new SqliteEventStore(join(folder, "events.sqlite"), limits.mailbox, clock);
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
    close() {
      for (const timer of timers) clearInterval(timer);
      store.close();
    },
  };
}

/** A host with its port is what counts: clients write the rest of a URL in many ways. */
const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);
