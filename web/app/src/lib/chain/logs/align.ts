import type { BlockRef } from "../../../../../shared/wire/ChainLog.ts";
import type { ChainNode } from "./ChainNode.ts";
import { findFork } from "./findFork.ts";
import type { LogCache } from "./LogCache.ts";

export interface Alignment {
  /** The cache's revision on which to build. */
  revision: number;
  /** False while the node is at a lower block than the cache, and may just be slow. */
  ready: boolean;
}

/**
 * Makes the cache tell of the chain that `head` ends, and of no other.
 * @param identityOf names the chain that a genesis block starts, with the contracts on it
 * @param isStuck whether the node has been lower than the cache for so long that the chain itself must have gone back
 */
export async function align(
  cache: LogCache,
  node: ChainNode,
  head: BlockRef,
  identityOf: (genesis: BlockRef) => string,
  isStuck: boolean,
): Promise<Alignment> {
  const state = await cache.state();
  const fork = await findFork(
    state.remembered,
    head,
    async (number) => (await node.block(number))?.hash ?? null,
  );
  if (fork.kind === "extends" && state.identity !== null) return { revision: state.revision, ready: true };

  const genesis = await node.block(0);
  if (!genesis) return { revision: state.revision, ready: false };
  const identity = identityOf(genesis);
  if (state.identity !== identity || fork.kind === "unrelated") {
    // Lower than all that is remembered on the same chain: as likely a slow node as a chain gone back.
    const mayBeSlow = state.identity === identity && (state.remembered[0]?.number ?? 0) > head.number;
    if (mayBeSlow && !isStuck) return { revision: state.revision, ready: false };
    await cache.reset(identity);
  } else if (fork.kind === "reorg" || (fork.kind === "behind" && isStuck)) {
    await cache.rewind(state.revision, fork.number);
  } else if (fork.kind === "behind") {
    return { revision: state.revision, ready: false };
  }
  return { revision: (await cache.state()).revision, ready: true };
}
