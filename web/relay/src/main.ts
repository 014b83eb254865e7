import type { Server } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { endWithParent } from "../../service/endWithParent.ts";
import { Allowance } from "../../service/limits/Allowance.ts";
import { createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { openNostr } from "./nostr/openNostr.ts";
import { openSponsor } from "./sponsor/openSponsor.ts";
import type { Sponsor } from "./sponsor/Sponsor.ts";
import { CommitmentStore } from "./store/CommitmentStore.ts";
import { FileBlobStore } from "./store/FileBlobStore.ts";
import { FileDocumentIndex } from "./store/FileDocumentIndex.ts";
import { tellRecord } from "./tellRecord.ts";

/** Milliseconds between two looks at what the sponsor has on its way. */
const sponsorPause = 2_000;

const [minute, hour] = [60_000, 3_600_000];

async function start(config: Config): Promise<void> {
  const sponsor = config.sponsor
    ? await openSponsor({ ...config.sponsor, folder: config.folder, clock: Date.now })
    : null;
  const blobs = await FileBlobStore.open(join(config.folder, "blobs"), config);
  const openIndex = (name: string) => FileDocumentIndex.open(join(config.folder, name));
  const allowances = {
    requests: new Allowance(config.requestsPerMinute, minute),
    uploads: new Allowance(config.uploadsPerHour, hour),
    orders: new Allowance(config.ordersPerMinute, minute),
    eventsOfKey: new Allowance(config.eventsOfKey, minute),
    eventsOfNetwork: new Allowance(config.eventsOfNetwork, minute),
  };
  const nostr = await openNostr({
    ...config,
    folder: join(config.folder, "nostr"),
    limits: config.nostr,
    allowances,
    clock: Date.now,
  });
  const app = createApp({
    ...config,
    sponsor,
    blobs,
    commitments: config.takesCommitments ? new CommitmentStore(blobs, await openIndex("commitments")) : null,
    documents: await openIndex("documents"),
    tellLeft: (place) => tellRecord(config.recordUrl, place),
    allowances,
    clock: Date.now,
  });
  const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: config.port }, ({ port }) => {
    nostr.join(server as Server, port);
    console.log(`The blob store listens on http://127.0.0.1:${port}`);
    process.send?.("ready");
  });
  server.once("error", fail);
  if (sponsor) {
    console.log(`The sponsor pays network fees from ${sponsor.address}`);
    void tendForEver(sponsor);
  }
  // Whatever is being written is either whole or gone: there is nothing to wait for.
  const end = () => process.exit(0);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
  endWithParent(config.parentPid, end);
}

async function tendForEver(sponsor: Sponsor): Promise<never> {
  for (;;) {
    await pause(sponsorPause);
    // A node that does not answer is asked again: what was sent is written down.
    await sponsor.tend().catch((error: unknown) => {
      if (!(error instanceof Error)) return;
      console.error(`The sponsor could not look at the chain: ${error.name}`);
    });
  }
}

function fail(error: unknown): never {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  const reason = error instanceof Error ? error.message : "unknown reason";
  console.error(
    isTaken
      ? "The blob store's port is taken: choose another with PARLEY_RELAY_PORT."
      : `The blob store failed. ${reason}`,
  );
  process.exit(1);
}

try {
  await start(readConfig(process.env));
} catch (error) {
  fail(error);
}
