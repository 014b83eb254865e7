import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../run/root.ts";

/** A Node process of ours that ends with this one, however this one ends. */
export class Child {
  readonly name: string;
  readonly exited: Promise<number | null>;
  readonly #process: ChildProcess;

  constructor(name: string, script: string, env: Record<string, string>) {
    this.name = name;
    this.#process = fork(join(root, script), {
      cwd: root,
      env: { ...process.env, ...env },
      execArgv: ["--import", join(root, "scripts", "run", "endWithParent.ts")],
    });
    this.exited = new Promise((resolve) => this.#process.once("exit", resolve));
  }

  /** Resolves when the process says so, or false when it ended before. */
  async isReady(): Promise<boolean> {
    return Promise.race([once(this.#process, "message").then(() => true), this.exited.then(() => false)]);
  }

  /** Asks it to end by closing the channel, and insists after three seconds. */
  async stop(): Promise<void> {
    if (this.#process.connected) this.#process.disconnect();
    const insist = setTimeout(() => this.#process.kill("SIGKILL"), 3_000);
    await this.exited;
    clearTimeout(insist);
  }
}
