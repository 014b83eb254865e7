import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "../../../scripts/run/freePort.ts";
import { root } from "../../../scripts/run/root.ts";
import { isAlive, withDescendants } from "./processes.ts";

export interface Ports {
  chain: number;
  relay: number;
  page: number;
  indexer: number;
}

export async function freePorts(): Promise<Ports> {
  return {
    chain: await freePort(),
    relay: await freePort(),
    page: await freePort(),
    indexer: await freePort(),
  };
}

/** `npm start` without the installation, with ports and a data folder of its own. */
export class StartProcess {
  readonly exited: Promise<number | null>;
  readonly #process: ChildProcess;
  #output = "";

  /** @param indexer Whether lists are kept ready, too: no step of a trade needs it. */
  constructor(ports: Ports, data: string, { indexer } = { indexer: false }) {
    this.#process = spawn(join(root, "node_modules", ".bin", "node"), [join(root, "scripts", "start.ts")], {
      cwd: root,
      env: {
        ...process.env,
        PARLEY_CHAIN_PORT: String(ports.chain),
        PARLEY_RELAY_PORT: String(ports.relay),
        PARLEY_PORT: String(ports.page),
        PARLEY_INDEXER_PORT: String(ports.indexer),
        ...(indexer ? {} : { PARLEY_INDEXER: "off" }),
        PARLEY_DATA: data,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        this.#output += text;
      });
    }
    this.exited = once(this.#process, "close").then(([code]) => code);
  }

  get output(): string {
    return this.#output;
  }

  /** Resolves when the address to open was printed. */
  async ready(): Promise<void> {
    let hasExited = false;
    this.exited.then(() => {
      hasExited = true;
    });
    while (!this.#output.includes("Parley is ready")) {
      if (hasExited) throw new Error(this.#output);
      await Promise.race([once(this.#process.stdout as NodeJS.ReadableStream, "data"), this.exited]);
    }
  }

  pids(): number[] {
    return withDescendants(this.#process.pid as number);
  }

  /** kill −9 of the process itself alone, or of every process. */
  kill(which: "itself" | "all"): void {
    const pids = which === "all" ? this.pids() : [this.#process.pid as number];
    for (const pid of pids) if (isAlive(pid)) process.kill(pid, "SIGKILL");
  }

  interrupt(): void {
    this.#process.kill("SIGINT");
  }
}
