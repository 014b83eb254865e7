// The composition root of `npm run indexer`: reads its settings, asks the node which chain it is, and runs Ponder in this process.
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createPublicClient, http } from "viem";
import { canListen } from "../service/canListen.ts";
import { endWithParent } from "../service/endWithParent.ts";
import { type Config, readConfig } from "./config.ts";
import { schemaName } from "./schemaName.ts";

async function start(config: Config): Promise<void> {
  const { rpcUrl, startBlock, port, host, command } = config;
  // Ponder would go on to the next port and say nothing.
  if (!(await canListen(port, host))) {
    throw new Error("Its port is taken: choose another with PARLEY_INDEXER_PORT.");
  }
  const client = createPublicClient({ transport: http(rpcUrl) });
  const [id, { hash: genesis }] = await Promise.all([
    client.getChainId(),
    client.getBlock({ blockNumber: 0n }),
  ]);
  const schema = schemaName({ id, genesis, startBlock });
  const ofChain = genesis.slice(2, 18);
  Object.assign(process.env, {
    PARLEY_CHAIN_ID: String(id),
    // A chain that was begun anew has a genesis of its own, and nothing of the old one's is taken for its.
    PARLEY_INDEXER_FOLDER: join(config.folder, ofChain),
    PARLEY_PUSH_FOLDER: join(config.folder, "push", ofChain),
    PARLEY_INDEXER_SCHEMA: schema,
    PONDER_TELEMETRY_DISABLED: "true",
    PORT: String(port),
    // Rows that wait to be written; by itself Ponder would take a fifth of what Node may have.
    PONDER_CACHE_BYTES: process.env.PONDER_CACHE_BYTES ?? String(128 * 2 ** 20),
  });
  process.argv.splice(
    2,
    process.argv.length,
    ...[command, "--root", import.meta.dirname, "--schema", schema],
    ...["--hostname", host, "--log-level", "error"],
  );
  await import(new URL("./bin/ponder.js", import.meta.resolve("ponder")).href);
  await untilListening(`http://${host}:${port}/health`);
  console.log(`The indexer listens on http://${host}:${port}`);
  process.send?.("ready");
}

async function untilListening(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
}

const config = readSettings();
// Ponder ends in good order by this signal, and lets go of its rows.
endWithParent(config.parentPid, () => process.kill(process.pid, "SIGTERM"));
await start(config).catch(fail);

function readSettings(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    return fail(error);
  }
}

function fail(error: unknown): never {
  const reason = error instanceof Error && "shortMessage" in error ? error.shortMessage : error;
  console.error(`The indexer failed. ${reason instanceof Error ? reason.message : reason}`);
  process.exit(1);
}
