import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Address, createPublicClient, http } from "viem";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { deployLocally } from "../../../scripts/deployment/deployLocally.ts";
import { type Seeded, seed } from "../../../scripts/seed/seed.ts";
import { storeDocuments } from "../../../scripts/start/storeDocuments.ts";
import { chainConfigSchema } from "../../../web/app/src/lib/chain/config.ts";
import type { ChainLog } from "../../../web/shared/wire/ChainLog.ts";
import { startRelay } from "../relay/relayServer.ts";
import { type Anvil, startAnvil } from "../wallet/anvil.ts";

type Contracts = Record<"escrow" | "court", Address>;

/** A chain of its own, on which people trade, quarrel and have cases decided as soon as it is told to live. */
export class SeededChain {
  readonly anvil: Anvil;
  readonly folder: string;
  readonly contracts: Contracts;
  readonly #seed: () => Promise<Seeded>;

  static async open(): Promise<SeededChain> {
    const [anvil, folder] = await Promise.all([startAnvil(), mkdtemp(join(tmpdir(), "parley-indexer-"))]);
    const rpcUrl = anvil.client.chain.rpcUrls.default.http[0];
    const deployer = await connectLocally(rpcUrl);
    const { config, documents } = await deployLocally(deployer, () => undefined);
    const { escrow, court } = config;
    return new SeededChain({ anvil, folder, contracts: { escrow, court } }, async () => {
      const relay = await startRelay({ maxBlob: 1e7 });
      await storeDocuments(relay.url, documents);
      const place = chainConfigSchema.parse({ ...config, rpcUrl, relayUrl: relay.url, local: true });
      const seeded = await seed(place, "en");
      await relay.stop();
      return seeded;
    });
  }

  private constructor(
    { anvil, folder, contracts }: { anvil: Anvil; folder: string; contracts: Contracts },
    seed: () => Promise<Seeded>,
  ) {
    this.anvil = anvil;
    this.folder = folder;
    this.contracts = contracts;
    this.#seed = seed;
  }

  live(): Promise<Seeded> {
    return this.#seed();
  }

  get rpcUrl(): string {
    return this.anvil.client.chain.rpcUrls.default.http[0];
  }

  async close(): Promise<void> {
    this.anvil.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A contract's logs from the beginning, as the page's own reader has them. */
  async logs(contract: "escrow" | "court"): Promise<ChainLog[]> {
    const client = createPublicClient({ transport: http(this.rpcUrl) });
    const found = await client.getLogs({ address: this.contracts[contract], fromBlock: 0n });
    const times = new Map<bigint, number>();
    for (const { blockNumber } of found) {
      if (times.has(blockNumber)) continue;
      times.set(blockNumber, Number((await client.getBlock({ blockNumber })).timestamp));
    }
    return found.map((log) => ({
      address: log.address,
      topics: log.topics,
      data: log.data,
      block: Number(log.blockNumber),
      blockHash: log.blockHash,
      time: times.get(log.blockNumber) ?? 0,
      tx: log.transactionHash,
      index: log.logIndex,
    }));
  }
}
