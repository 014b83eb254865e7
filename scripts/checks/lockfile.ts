import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.ts";
import { runCommand } from "../run/runCommand.ts";

/** What is wrong with the lockfile: changed by the installation, or naming where a package was downloaded from. */
export async function lockfileFaults(): Promise<string[]> {
  const text = readFileSync(join(root, "package-lock.json"), "utf8");
  const addresses = text.match(/"resolved":/g) ?? [];
  const { code, output } = await runCommand("git", [
    "diff",
    "--stat",
    "--exit-code",
    "--",
    "package-lock.json",
  ]);
  return [
    ...(code === 0 ? [] : [`The installation changed package-lock.json:\n${output}`]),
    ...(addresses.length === 0 ? [] : [`package-lock.json holds ${addresses.length} download addresses.`]),
  ];
}
