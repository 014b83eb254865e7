// The composition root of the API, which Ponder mounts beside its own /health, /ready, /status and /metrics.
import { Allowance } from "../../../service/limits/Allowance.ts";
import { ChainClock } from "./ChainClock.ts";
import { createApp } from "./routes/createApp.ts";
import { readSettings } from "./settings.ts";
import { tendTables } from "./tendTables.ts";
import { Watch } from "./Watch.ts";

const { rpcUrl, requestsPerMinute, isEmbedded, ...settings } = readSettings(process.env);

if (isEmbedded) void tendTables(settings.schema);

export default createApp({
  ...settings,
  requests: new Allowance(requestsPerMinute, 60_000),
  watch: new Watch(settings.schema),
  chainClock: new ChainClock(rpcUrl),
  clock: Date.now,
});
