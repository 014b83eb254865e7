import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { freePort } from "../../../scripts/run/freePort.ts";

/** It refuses to run as root: then it runs as nobody. */
const nobody = 65_534;
const person = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** Where this machine's PostgreSQL is, null without one: Debian keeps it out of the path. */
export function findPostgres(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).map((one) => join(debian, one, "bin")) : [];
  const folders = [...versions.reverse(), ...(process.env.PATH ?? "").split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

/** A PostgreSQL of its own, on a loopback port, gone with the test. */
export class PostgresServer {
  readonly url: string;
  readonly #folder: string;
  readonly #process: ChildProcess;

  static async start(binaries: string): Promise<PostgresServer> {
    const folder = mkdtempSync(join(tmpdir(), "parley-postgres-"));
    if (person.uid) chownSync(folder, person.uid, person.gid);
    const data = join(folder, "data");
    const options = ["-D", data, "-U", "parley", "--auth=trust", "--no-sync", "--encoding=UTF8"];
    execFileSync(join(binaries, "initdb"), options, { ...person, cwd: folder, stdio: "ignore" });
    const port = await freePort();
    const settings = [
      "-p",
      String(port),
      "-k",
      folder,
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "fsync=off",
    ];
    const child = spawn(join(binaries, "postgres"), ["-D", data, ...settings], {
      ...person,
      cwd: folder,
      stdio: "ignore",
    });
    const server = new PostgresServer(port, folder, child);
    await server.#answers(port);
    return server;
  }

  private constructor(port: number, folder: string, child: ChildProcess) {
    this.url = `postgres://parley@127.0.0.1:${port}/postgres`;
    this.#folder = folder;
    this.#process = child;
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, "exit");
    this.#process.kill("SIGQUIT");
    await exited;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #answers(port: number): Promise<void> {
    for (;;) {
      if (this.#process.exitCode !== null) throw new Error("PostgreSQL did not start.");
      const isThere = await new Promise<boolean>((resolve) => {
        const socket = connect({ port, host: "127.0.0.1" });
        socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
        socket.once("connect", () => socket.destroy());
      });
      if (isThere) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
