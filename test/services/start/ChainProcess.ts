import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "../../../scripts/run/freePort.ts";
import { root } from "../../../scripts/run/root.ts";
import { withDescendants } from "./processes.ts";

/** The local chain as `npm start` runs it, in a folder of its own. */
export class ChainProcess {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(port: number, process: ChildProcess) {
    this.url = `http://127.0.0.1:${port}`;
    this.#process = process;
  }

  static async start(folder: string): Promise<ChainProcess> {
    const port = await freePort();
    const child = fork(join(root, "scripts", "chain", "main.ts"), {
      env: { ...process.env, PARLEY_CHAIN_PORT: String(port), PARLEY_DATA: folder },
      execPath: join(root, "node_modules", ".bin", "node"),
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    const ended = once(child, "exit").then(() => {
      throw new Error(stderr);
    });
    await Promise.race([once(child, "message"), ended]);
    ended.catch(() => undefined);
    return new ChainProcess(port, child);
  }

  async call<T>(method: string, ...params: readonly unknown[]): Promise<T> {
    const response = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
    });
    const { result, error } = await response.json();
    if (error) throw new Error(error.message);
    return result;
  }

  /** "Now" on the chain. */
  async now(): Promise<number> {
    const { timestamp } = await this.call<{ timestamp: string }>("eth_getBlockByNumber", "pending", false);
    return Number(timestamp);
  }

  /** Every process of the chain: the journal's keeper, the guard and anvil. */
  pids(): number[] {
    return withDescendants(this.#process.pid as number);
  }

  /** kill −9 of all of them, the youngest first or the eldest first. */
  async kill(order: "eldest" | "youngest" = "eldest"): Promise<void> {
    const pids = this.pids();
    const gone = once(this.#process, "exit");
    for (const pid of order === "eldest" ? pids : pids.toReversed()) kill(pid);
    await gone;
  }

  /** kill −9 of the journal's keeper alone. */
  async killKeeper(): Promise<void> {
    const gone = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await gone;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It went by itself meanwhile.
  }
}
