import { join } from "node:path";
import { serve } from "@hono/node-server";
import { endWithParent } from "../../service/endWithParent.ts";
import { createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { Allowance } from "./limits/Allowance.ts";
import { FileBlobStore } from "./store/FileBlobStore.ts";
import { FileDocumentIndex } from "./store/FileDocumentIndex.ts";

const [minute, hour] = [60_000, 3_600_000];

async function start(config: Config): Promise<void> {
  const app = createApp({
    ...config,
    blobs: await FileBlobStore.open(join(config.folder, "blobs"), config),
    documents: await FileDocumentIndex.open(join(config.folder, "documents")),
    allowances: {
      requests: new Allowance(config.requestsPerMinute, minute),
      uploads: new Allowance(config.uploadsPerHour, hour),
    },
    clock: Date.now,
  });
  const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: config.port }, ({ port }) => {
    console.log(`The blob store listens on http://127.0.0.1:${port}`);
    process.send?.("ready");
  });
  server.once("error", fail);
  // Whatever is being written is either whole or gone: there is nothing to wait for.
  const end = () => process.exit(0);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
  endWithParent(config.parentPid, end);
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
