import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { createApp } from "../../../web/relay/src/app.ts";
import type { NostrLimits } from "../../../web/relay/src/nostr/NostrLimits.ts";
import type { Sponsor } from "../../../web/relay/src/sponsor/Sponsor.ts";
import { CommitmentStore } from "../../../web/relay/src/store/CommitmentStore.ts";
import { FileBlobStore } from "../../../web/relay/src/store/FileBlobStore.ts";
import { FileDocumentIndex } from "../../../web/relay/src/store/FileDocumentIndex.ts";
import { tellRecord } from "../../../web/relay/src/tellRecord.ts";
import { Allowance } from "../../../web/service/limits/Allowance.ts";

export const pageOrigin = "http://127.0.0.1:5173";

export const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

const nostrLimits: NostrLimits = {
  maxEvent: 98_304,
  maxConnections: 200,
  maxSubscriptions: 32,
  maxFilters: 16,
  mailbox: { events: 200_000, bytes: 2 ** 29, senderShare: 25, quota: 2 ** 34 },
};

export interface Options {
  maxBlob?: number;
  quota?: number;
  requests?: number;
  uploads?: number;
  orders?: number;
  folder?: string;
  takesCommitments?: boolean;
  recordUrl?: string;
  sponsor?: (folder: string, clock: () => number) => Promise<Sponsor>;
}

/** The real relay on a port of its own, with a clock that the test moves. */
export async function startRelay({
  maxBlob = 1_000,
  quota = 1e9,
  requests = 1e6,
  uploads = 1e9,
  orders = 1e6,
  folder,
  takesCommitments = true,
  recordUrl,
  sponsor: openSponsor,
}: Options = {}) {
  const ownFolder = folder ?? (await mkdtemp(join(tmpdir(), "parley-relay-")));
  let now = 0;
  const blobs = await FileBlobStore.open(join(ownFolder, "blobs"), { maxBlob, quota });
  const listed = await FileDocumentIndex.open(join(ownFolder, "commitments"));
  const app = createApp({
    blobs,
    commitments: takesCommitments ? new CommitmentStore(blobs, listed) : null,
    documents: await FileDocumentIndex.open(join(ownFolder, "documents")),
    tellLeft: (place) => tellRecord(recordUrl ?? null, place),
    allowances: {
      requests: new Allowance(requests, 60_000),
      uploads: new Allowance(uploads, 3_600_000),
      orders: new Allowance(orders, 60_000),
    },
    sponsor: openSponsor ? await openSponsor(join(ownFolder, "sponsor"), () => now) : null,
    nostr: nostrLimits,
    pageOrigin,
    maxBlob,
    clock: () => now,
  });
  const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 });
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  return {
    url,
    port,
    folder: ownFolder,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    put: (path: string, body: BodyInit = "", headers: Record<string, string> = {}) =>
      fetch(url + path, { method: "PUT", body, headers }),
    get: (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers }),
    async stop() {
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await rm(ownFolder, { recursive: true, force: true });
    },
  };
}

export type Relay = Awaited<ReturnType<typeof startRelay>>;
