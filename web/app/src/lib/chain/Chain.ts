import type { ChainClock } from "./ChainClock.ts";
import type { ChainFollower } from "./ChainFollower.ts";
import type { ChainClient } from "./client.ts";
import type { ChainConfig } from "./config.ts";
import type { LogReader } from "./logs/LogReader.ts";

/** The chain as the page knows it. Made once, by `openChain`. */
export interface Chain {
  config: ChainConfig;
  client: ChainClient;
  reader: LogReader;
  clock: ChainClock;
  follower: ChainFollower;
}
