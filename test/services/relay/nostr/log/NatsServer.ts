import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findNatsServer } from "../../../../../scripts/run/findNatsServer.ts";
import { freePort } from "../../../../../scripts/run/freePort.ts";

interface Options {
  name?: string;
  /** Where the servers of a cluster speak with each other; the first is this one's. */
  routes?: readonly number[];
  /** Who may use it. Nobody is asked where there is none. */
  user?: { name: string; password: string };
}

/** A nats-server with JetStream on a loopback port, which keeps its folder while it is down. */
export class NatsServer {
  readonly name: string;
  readonly port: number;
  readonly folder: string;
  readonly #binary: string;
  #process: ChildProcess | undefined;

  /** Alone, or one of a cluster, which answers once a majority does. */
  static async start(options: Options = {}): Promise<NatsServer> {
    const server = new NatsServer(await findNatsServer(), await freePort(), options);
    await server.start();
    return server;
  }

  private constructor(binary: string, port: number, options: Options) {
    this.#binary = binary;
    this.name = options.name ?? "alone";
    this.port = port;
    this.folder = mkdtempSync(join(tmpdir(), "parley-nats-"));
    writeFileSync(join(this.folder, "nats.conf"), this.#configuration(options));
  }

  get url(): string {
    return `nats://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const child = spawn(this.#binary, ["-c", join(this.folder, "nats.conf")], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#process = child;
    let said = "";
    await new Promise<void>((resolve, reject) => {
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (/Listening for client connections/.test(said)) resolve();
      });
      child.once("error", reject);
      child.once("exit", () => reject(new Error(`nats-server ended:\n${said}`)));
    });
    child.stderr.removeAllListeners("data").resume();
  }

  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #configuration({ routes, user }: Options): string {
    const [own, ...others] = routes ?? [];
    const known = others.map((port) => `"nats://127.0.0.1:${port}"`).join(", ");
    return [
      `server_name: ${this.name}`,
      `listen: "127.0.0.1:${this.port}"`,
      `jetstream { store_dir: "${join(this.folder, "data")}" }`,
      ...(own ? [`cluster { name: parley, listen: "127.0.0.1:${own}", routes: [${known}] }`] : []),
      ...(user ? [`authorization { user: "${user.name}", password: "${user.password}" }`] : []),
      "",
    ].join("\n");
  }
}
