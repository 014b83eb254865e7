import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "../../../../scripts/run/freePort.ts";
import { root } from "../../../../scripts/run/root.ts";

/** The relay as it is run, on a port of its own, or on that of one that ended. */
export class RelayProcess {
  readonly port: number;
  readonly #process: ChildProcess;
  #said = "";

  static async start(
    data: string,
    env: Record<string, string> = {},
    port: number | null = null,
  ): Promise<RelayProcess> {
    const relay = new RelayProcess(port ?? (await freePort()), data, env);
    const failed = once(relay.#process, "exit").then(() => {
      throw new Error(`The relay ended: ${relay.said}`);
    });
    await Promise.race([once(relay.#process, "message"), failed]);
    return relay;
  }

  private constructor(port: number, data: string, env: Record<string, string>) {
    this.port = port;
    this.#process = fork(join(root, "web/relay/src/main.ts"), {
      env: { ...process.env, PARLEY_DATA: data, PARLEY_RELAY_PORT: String(port), ...env },
      execArgv: ["--disable-warning=ExperimentalWarning"],
      silent: true,
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        this.#said += text;
      });
    }
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    return this.#process.pid as number;
  }

  /** All that it wrote. */
  get said(): string {
    return this.#said;
  }

  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exited = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await exited;
  }
}
