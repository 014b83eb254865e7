import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./root.ts";
import { runCommand } from "./runCommand.ts";

const name = "nats-server";
/** Debian's package lays it where a person's path may not lead. */
const folders = () => [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
const own = join(root, "node_modules", ".cache", name);

/**
 * A real nats-server: an installed one, otherwise Debian's package, unpacked beside the dependencies: to install it would
 * leave a server running on the machine. Otherwise Go builds one.
 */
export async function findNatsServer(): Promise<string> {
  const unpacked = join(own, "usr", "sbin", name);
  const built = join(own, name);
  const found = [...folders().map((folder) => join(folder, name)), unpacked, built].find((path) =>
    existsSync(path),
  );
  if (found) return found;
  mkdirSync(own, { recursive: true });
  const said = [await unpackPackage(), existsSync(unpacked) ? "" : await build()];
  const made = [unpacked, built].find((path) => existsSync(path));
  if (made) return made;
  throw new Error(
    `There is no ${name}, and it could not be had: install it (with apt, brew or go).\n${said.join("\n")}`,
  );
}

async function unpackPackage(): Promise<string> {
  if (!existsSync("/usr/bin/apt-get")) return "";
  console.log(`Fetching ${name} (once)…`);
  if (process.getuid?.() === 0) await runCommand("apt-get", ["update", "--quiet"]);
  const script = `cd "$0" && apt-get download --quiet ${name} && dpkg-deb --extract ${name}_*.deb .`;
  return (await runCommand("sh", ["-c", script, own])).output;
}

async function build(): Promise<string> {
  const args = ["install", "github.com/nats-io/nats-server/v2@v2.15.2"];
  // Without Go there is nothing to run.
  const made = await runCommand("go", args, { env: { GOBIN: own } }).catch(() => null);
  return made?.output ?? "";
}
