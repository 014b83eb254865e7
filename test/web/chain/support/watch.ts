import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Address } from "viem";
import { createChainNode } from "../../../../web/app/src/lib/chain/logs/createChainNode.ts";
import type { LogCache } from "../../../../web/app/src/lib/chain/logs/LogCache.ts";
import { LogReader } from "../../../../web/app/src/lib/chain/logs/LogReader.ts";
import type { LogSource } from "../../../../web/app/src/lib/chain/logs/LogSource.ts";
import { openLogCache } from "../../../../web/app/src/lib/chain/logs/openLogCache.ts";
import { type FakeChain, topic } from "./FakeChain.ts";

export const CONTRACT: Address = "0x00000000000000000000000000000000000000E5";

/** Everything the contract logs. */
export const everything: LogSource = {
  key: "everything",
  read: (range, _known, fetchLogs) => fetchLogs(range, { address: CONTRACT, topics: [] }),
};

export function freshDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A page that watches `chain`; several share one cache like tabs do. */
export async function watch(chain: FakeChain, options: { blocks?: number; cache?: LogCache } = {}) {
  const cache = options.cache ?? (await openLogCache("test"));
  const node = createChainNode(chain.request);
  const size = { blocks: options.blocks ?? 1_000 };
  const reader = new LogReader({ node, cache, size, startBlock: 1 }, (genesis) => genesis.hash);
  const tick = async () => reader.tick(await node.head());
  return { cache, node, reader, size, tick };
}

export type Watch = Awaited<ReturnType<typeof watch>>;

/** The same, following everything. */
export async function follow(chain: FakeChain, blocks?: number): Promise<Watch> {
  const page = await watch(chain, { blocks });
  page.reader.follow(everything);
  return page;
}

/** Something the contract logs. */
export const log = (name: string) => ({ address: CONTRACT, topics: [topic(name)] });

/** The blocks of what a page knows. */
export const blocksOf = async (page: Watch) =>
  (await page.reader.book(everything)).logs.map(({ block }) => block);

/** Its first topics. */
export const namesOf = async (page: Watch) =>
  (await page.reader.book(everything)).logs.map(({ topics }) => topics[0]);
