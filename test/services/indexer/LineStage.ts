import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IndexerProcess } from "./IndexerProcess.ts";
import { TradeLine } from "./TradeLine.ts";

/** A chain of payments and the folder of the indexer that reads it, one process after the other. */
export class LineStage {
  readonly line: TradeLine;
  readonly #folder: string;
  #indexer: IndexerProcess | null = null;

  private constructor(line: TradeLine, folder: string) {
    this.line = line;
    this.#folder = folder;
  }

  static async open(): Promise<LineStage> {
    const [line, folder] = await Promise.all([TradeLine.open(), mkdtemp(join(tmpdir(), "parley-indexer-"))]);
    return new LineStage(line, folder);
  }

  async startIndexer(env: Record<string, string> = {}): Promise<IndexerProcess> {
    this.#indexer = await IndexerProcess.start({ rpcUrl: this.line.rpcUrl, data: this.#folder, env });
    return this.#indexer;
  }

  async close(): Promise<void> {
    await this.#indexer?.stop();
    this.line.anvil.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
