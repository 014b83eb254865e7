import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../run/root.ts";

/** A Node process of ours that says when it is ready and ends when the channel to this one closes, even by kill −9. */
export class Child {
  readonly name: string;
  readonly exited: Promise<number | null>;
  readonly #process: ChildProcess;

  constructor(name: string, script: string, env: Record<string, string>) {
    this.name = name;
    this.#process = fork(join(root, script), {
      cwd: root,
      env: { ...process.env, ...env },
      // A process group of its own: Ctrl-C reaches this process alone, which ends the others in order.
      detached: true,
      // That SQLite may still change in Node is nothing to whoever starts it: Node is pinned.
      execArgv: [...process.execArgv, "--disable-warning=ExperimentalWarning"],
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
