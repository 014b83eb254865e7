import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "../../../scripts/run/freePort.ts";
import { root } from "../../../scripts/run/root.ts";
import type { StatusAnswer } from "../../../web/shared/record/statusAnswer.ts";

interface Place {
  rpcUrl: string;
  data: string;
  env?: Record<string, string>;
}

export const pageOrigin = "http://127.0.0.1:5173";

/** `npm run indexer` on a port and a folder of its own. */
export class IndexerProcess {
  readonly url: string;
  readonly exited: Promise<unknown>;
  readonly #process: ChildProcess;
  #output = "";

  static async start({ rpcUrl, data, env }: Place): Promise<IndexerProcess> {
    const port = await freePort();
    return new IndexerProcess(port, {
      PARLEY_RPC_URL: rpcUrl,
      PARLEY_DATA: data,
      PARLEY_INDEXER_PORT: String(port),
      PARLEY_INDEXER_PAUSE: "100",
      PARLEY_PAGE_ORIGIN: pageOrigin,
      PARLEY_PARENT_PID: String(process.pid),
      ...env,
    });
  }

  private constructor(port: number, env: Record<string, string>) {
    this.url = `http://127.0.0.1:${port}`;
    this.#process = spawn(join(root, "node_modules/.bin/node"), [join(root, "web/indexer/main.ts")], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        this.#output += text;
      });
    }
    this.exited = once(this.#process, "exit");
  }

  get output(): string {
    return this.#output;
  }

  get pid(): number {
    return this.#process.pid as number;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { headers });
  }

  /** Asks again until the answer is as awaited; the test's own time limit ends it otherwise. */
  async until<Answer>(path: string, isAwaited: (answer: Answer) => boolean): Promise<Answer> {
    for (;;) {
      if (this.#process.exitCode !== null) throw new Error(this.#output);
      const response = await this.get(path).catch(() => null);
      if (response?.ok) {
        const answer: Answer = await response.json();
        if (isAwaited(answer)) return answer;
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Until it has read the past. */
  async untilReady(): Promise<void> {
    await this.until<StatusAnswer>("/record/status", ({ isReady }) => isReady);
  }

  async stop(): Promise<void> {
    this.#process.kill("SIGTERM");
    await this.exited;
  }

  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.exited;
  }
}
