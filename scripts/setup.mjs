// Makes node_modules match package-lock.json, on any Node ≥ 20 and without a dependency of its own.
//
// Hardhat's native package wants Node ≥ 22, and npm silently skips it on an older one, so npm itself runs on Node 24
// where the system's is older. A stamp of the lockfile makes the second run instant.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".setup");
const { devDependencies, dependencies, overrides } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const wanted = createHash("sha256")
  .update(JSON.stringify({ devDependencies, dependencies, overrides }))
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

const isInstalled = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
if (!isInstalled) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) install(cli);
  // Started by hand, or by another package manager: npm says where its own code is when it runs a script.
  else run("npm", ["run", "--silent", "setup"]);
}

function install(npmCli) {
  console.log("Installing dependencies (once; about two minutes)…");
  const isModern = Number(process.versions.node.split(".")[0]) >= 22;
  const node24 = isModern ? [] : [join(dirname(npmCli), "npx-cli.js"), "--yes", "node@24"];
  run(process.execPath, [...node24, npmCli, "install", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, wanted);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status === 0) return;
  console.error("npm could not install the dependencies; its message is above. Nothing else was changed.");
  process.exit(status ?? 1);
}
