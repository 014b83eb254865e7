import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { createPublicClient, http, type PublicClient } from "viem";
import { freePort } from "../../../scripts/run/freePort.ts";
import { root } from "../../../scripts/run/root.ts";
import { type ChainConfig, chainConfigSchema } from "../../../web/app/src/lib/chain/config.ts";
import type { StatusAnswer } from "../../../web/shared/record/statusAnswer.ts";

const node = join(root, "node_modules", ".bin", "node");

/** `npm start` on ports and a data folder of its own: the chain, the blob store and the page that journeys meet. */
export class Stack {
  readonly origin: string;
  readonly config: ChainConfig;
  /** The chain itself, to hold the page's words against. */
  readonly client: PublicClient;
  readonly #process: ChildProcess;
  readonly #data: string;

  private constructor(origin: string, config: ChainConfig, process: ChildProcess, data: string) {
    this.origin = origin;
    this.config = config;
    this.client = createPublicClient({ transport: http(config.rpcUrl), pollingInterval: 50 });
    this.#process = process;
    this.#data = data;
  }

  /**
   * @param keeper Whether steps that wait for nobody in particular are taken: otherwise people press what they see.
   * @param indexer Whether lists come from an indexer, which is waited for: otherwise the page reads the chain by itself.
   * @param settings Further variables of the environment.
   */
  static async start({
    keeper = false,
    indexer = false,
    settings = {},
  }: {
    keeper?: boolean;
    indexer?: boolean;
    settings?: Record<string, string>;
  } = {}): Promise<Stack> {
    const data = await mkdtemp(join(tmpdir(), "parley-journeys-"));
    const port = await freePort();
    const env = {
      ...process.env,
      PARLEY_PORT: String(port),
      PARLEY_CHAIN_PORT: String(await freePort()),
      PARLEY_RELAY_PORT: String(await freePort()),
      PARLEY_DATA: data,
      ...(indexer ? { PARLEY_INDEXER_PORT: String(await freePort()) } : { PARLEY_INDEXER: "off" }),
      ...(keeper ? {} : { PARLEY_KEEPER: "off" }),
      ...settings,
    };
    // The guard ends the stack when this process is gone, however it went.
    const command = [join(root, "scripts", "run", "guard.ts"), node, join(root, "scripts", "start.ts")];
    const child = spawn(node, command, { cwd: root, env, stdio: ["pipe", "pipe", "pipe"] });
    await ready(child);
    const origin = `http://127.0.0.1:${port}`;
    const response = await fetch(`${origin}/config.json`);
    const config = chainConfigSchema.parse(await response.json());
    if (indexer) await expect.poll(() => isIndexed(config), { timeout: 180_000 }).toBe(true);
    return new Stack(origin, config, child, data);
  }

  /** Puts the chain's clock forward, as time does; it never goes back. */
  async jump(seconds: number): Promise<void> {
    await this.request("evm_increaseTime", [seconds]);
    await this.request("evm_mine", []);
  }

  async request(method: string, params: unknown[]): Promise<unknown> {
    return this.client.request({ method, params } as never);
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, "exit");
    this.#process.stdin?.end();
    await exited;
    await rm(this.#data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function isIndexed({ indexerUrl }: ChainConfig): Promise<boolean> {
  const response = await fetch(`${indexerUrl}/record/status`).catch(() => null);
  const status: StatusAnswer | null = response?.ok ? await response.json() : null;
  return status?.isReady ?? false;
}

async function ready(child: ChildProcess): Promise<void> {
  let output = "";
  const said = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (output.includes("Parley is ready")) resolve();
      });
    }
  });
  const ended = once(child, "exit").then(() => {
    if (!output.includes("Parley is ready")) throw new Error(`The stack did not start:\n${output}`);
  });
  await Promise.race([said, ended]);
}
