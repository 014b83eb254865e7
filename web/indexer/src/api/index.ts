// The composition root of the API, which Ponder mounts beside its own /health, /ready, /status and /metrics.
import { Allowance } from "../../../service/limits/Allowance.ts";
import { ChainClock } from "./ChainClock.ts";
import { openPush } from "./push/openPush.ts";
import { createApp } from "./routes/createApp.ts";
import { readSettings } from "./settings.ts";
import { tendTables } from "./tendTables.ts";
import { Watch } from "./Watch.ts";

const { rpcUrl, requestsPerMinute, isEmbedded, push, ...settings } = readSettings(process.env);
const { schema } = settings;
const watch = new Watch(schema);
const chainClock = new ChainClock(rpcUrl);

if (isEmbedded) void tendTables(schema);

export default createApp({
  ...settings,
  requests: new Allowance(requestsPerMinute, 60_000),
  watch,
  chainClock,
  push: push && (await openPush({ ...push, schema, watch, chainClock })),
  clock: Date.now,
});
