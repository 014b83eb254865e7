import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Address } from "viem";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { deployLocally } from "../../../scripts/deployment/deployLocally.ts";
import { type Seeded, seed } from "../../../scripts/seed/seed.ts";
import { storeDocuments } from "../../../scripts/start/storeDocuments.ts";
import { chainConfigSchema } from "../../../web/app/src/lib/chain/config.ts";
import type { ChainLog } from "../../../web/shared/wire/ChainLog.ts";
import { startRelay } from "../relay/relayServer.ts";
import { type Anvil, startAnvil } from "../wallet/anvil.ts";
import { readLogs } from "./readLogs.ts";

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

  logs(contract: "escrow" | "court"): Promise<ChainLog[]> {
    return readLogs(this.rpcUrl, this.contracts[contract]);
  }
}
