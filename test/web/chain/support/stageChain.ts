import { type Address, createPublicClient, custom, numberToHex } from "viem";
import type { Chain } from "../../../../web/app/src/lib/chain/Chain.ts";
import { ChainClock } from "../../../../web/app/src/lib/chain/ChainClock.ts";
import { ChainFollower } from "../../../../web/app/src/lib/chain/ChainFollower.ts";
import { chainOf } from "../../../../web/app/src/lib/chain/client.ts";
import { chainConfigSchema } from "../../../../web/app/src/lib/chain/config.ts";
import { createChainNode } from "../../../../web/app/src/lib/chain/logs/createChainNode.ts";
import { LogReader } from "../../../../web/app/src/lib/chain/logs/LogReader.ts";
import { openLogCache } from "../../../../web/app/src/lib/chain/logs/openLogCache.ts";
import type { FakeChain } from "./FakeChain.ts";

export const DOLLAR: Address = "0x0000000000000000000000000000000000000d01";
const ESCROW: Address = "0x0000000000000000000000000000000000000e51";

/** What everybody has, in every coin, at a block. */
export type Ledger = (block: number) => bigint;

/** The page's chain over a scripted one, at a monotonic time of the test's choosing, one tick at a time. */
export async function stageChain(fake: FakeChain, ledger: Ledger = () => 0n) {
  const monotonic = { now: 0 };
  const config = chainConfigSchema.parse({
    ...{ chainId: 31_337, rpcUrl: "http://node", relayUrl: "http://relay", escrow: ESCROW, court: ESCROW },
    coins: [{ address: DOLLAR, symbol: "tUSD", name: "Test Dollar", decimals: 6, methods: ["approve"] }],
    ...{ feeds: [], policies: [], local: true, startBlock: 1 },
  });

  const request = async (call: { method: string; params: unknown[] }) => {
    const isRead = call.method === "eth_getBalance" || call.method === "eth_call";
    if (!isRead) return fake.request(call);
    if (fake.quirk.isDown) throw new TypeError("fetch failed");
    const block = Number(call.params[1]);
    if (block > fake.head.number) throw new Error("header not found");
    return numberToHex(ledger(block), { size: 32 });
  };
  const transport = custom({ request }, { retryCount: 0 });
  const client = createPublicClient({ chain: chainOf(config), transport, cacheTime: 0 });

  const node = createChainNode(request);
  const cache = await openLogCache("staged");
  const reader = new LogReader({ node, cache, size: { blocks: 1_000 }, startBlock: 1 }, ({ hash }) => hash);
  const clock = new ChainClock(() => monotonic.now);
  const follower = new ChainFollower(config.chainId, node, reader, clock);
  const chain: Chain = { config, client: client as unknown as Chain["client"], reader, clock, follower };

  const tick = async () => {
    clock.learn((await node.pendingTime()) ?? 0);
    await reader.tick(await node.head());
  };
  return { chain, tick, monotonic };
}
