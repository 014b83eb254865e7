import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../run/freePort.ts";
import { root } from "../run/root.ts";
import type { Genesis } from "./Journal.ts";

export class RpcError extends Error {
  readonly code: number;
  readonly data: unknown;

  constructor(code: number, message: string, data?: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/** An anvil of its own, on a loopback port that only the journal's keeper knows. It mines when told, never by itself. */
export class AnvilNode {
  readonly url: string;
  readonly exited: Promise<void>;
  readonly #guard: ChildProcess;

  private constructor(port: number, guard: ChildProcess) {
    this.url = `http://127.0.0.1:${port}`;
    this.#guard = guard;
    this.exited = new Promise((resolve) => guard.once("exit", () => resolve()));
  }

  static async start(genesis: Genesis): Promise<AnvilNode> {
    const port = await freePort();
    const options = { port, "chain-id": genesis.chainId, timestamp: genesis.timestamp, hardfork: "osaka" };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const command = [anvilBinary(), ...args, "--no-mining", "--quiet"];
    const guard = spawn(process.execPath, [join(root, "scripts", "run", "guard.ts"), ...command], {
      stdio: ["pipe", "ignore", "inherit"],
    });
    const node = new AnvilNode(port, guard);
    await node.#answers();
    return node;
  }

  /** Sends a request as it is and gives the answer as it is. */
  async forward(body: string): Promise<string> {
    const headers = { "content-type": "application/json" };
    const response = await fetch(this.url, { method: "POST", headers, body });
    return response.text();
  }

  async call<T>(method: string, ...params: readonly unknown[]): Promise<T> {
    const answer = JSON.parse(await this.forward(JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })));
    if (answer.error) throw new RpcError(answer.error.code, answer.error.message, answer.error.data);
    return answer.result;
  }

  stop(): void {
    this.#guard.stdin?.end();
  }

  async #answers(): Promise<void> {
    let hasExited = false;
    this.exited.then(() => {
      hasExited = true;
    });
    while (!hasExited) {
      const isUp = await this.call("eth_chainId").then(
        () => true,
        () => false,
      );
      if (isUp) return;
      await delay(20);
    }
    throw new Error("anvil did not start; its message is above.");
  }
}

/** anvil's npm wrapper starts the binary as a second process; a signal would reach only the wrapper. */
function anvilBinary(): string {
  const arch = process.arch === "x64" ? "amd64" : process.arch;
  const file = process.platform === "win32" ? "anvil.exe" : "anvil";
  const require = createRequire(import.meta.url);
  return require.resolve(`@foundry-rs/anvil-${process.platform}-${arch}/bin/${file}`);
}
