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
  console.log("Installing dependencies (once; about two minutes)…");
  const npm = npmCommand();
  const result = spawnSync(
    npm.command,
    [...npm.args, "install", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
  if (result.status !== 0) {
    console.error("npm could not install the dependencies; its message is above. Nothing else was changed.");
    process.exit(result.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

/** The npm that started this script, on a Node that installs every platform package. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (!cli?.endsWith(".js")) return { command: "npm", args: [] };
  const isModern = Number(process.versions.node.split(".")[0]) >= 22;
  if (isModern) return { command: process.execPath, args: [cli] };
  const npx = join(dirname(cli), "npx-cli.js");
  return { command: process.execPath, args: [npx, "--yes", "node@24", cli] };
}
