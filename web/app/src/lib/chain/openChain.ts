import type { Chain } from "./Chain.ts";
import { ChainClock } from "./ChainClock.ts";
import { ChainFollower } from "./ChainFollower.ts";
import { createChainClient } from "./client.ts";
import type { ChainConfig } from "./config.ts";
import { createChainNode } from "./logs/createChainNode.ts";
import { LogReader } from "./logs/LogReader.ts";
import { openLogCache } from "./logs/openLogCache.ts";

const FIRST_RANGE = 10_000;

/** Puts the parts together. Nothing is asked of the node before `follower.run`. */
export async function openChain(config: ChainConfig): Promise<Chain> {
  const { chainId, escrow, court, startBlock } = config;
  const client = createChainClient(config);
  const node = createChainNode(client.request);
  const cache = await openLogCache(`parley-chain-${chainId}`);
  const reader = new LogReader(
    { node, cache, size: { blocks: FIRST_RANGE }, startBlock },
    (genesis) => `${genesis.hash}:${escrow}:${court}`,
  );
  const clock = new ChainClock(() => performance.now());
  return { config, client, reader, clock, follower: new ChainFollower(chainId, node, reader, clock) };
}
