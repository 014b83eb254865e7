import { runCommand } from "../run/runCommand.ts";
import { isFresh, makeFresh, type Product } from "./freshness.ts";

/** Where the page for the local chain is built: apart from `dist`, which is for every other chain. */
export const pageFolder = "web/app/dist-local";

const contracts: Product = {
  name: "contracts",
  sources: ["contracts", "hardhat.config.ts", "package-lock.json"],
  result: "artifacts/contracts/escrow/Escrow.sol/Escrow.json",
};

const page: Product = {
  name: "page",
  sources: ["web/app", "web/shared", "package-lock.json"],
  result: `${pageFolder}/.vite/manifest.json`,
};

/** Compiles the contracts and builds the page, each only when its sources changed. */
export async function prepare(say: (line: string) => void): Promise<void> {
  // Both come to their end before a failure of one is told, so that nothing is left running.
  const results = await Promise.allSettled([prepareContracts(say), preparePage(say)]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  // New contracts write new ABIs, which are sources of the page.
  await preparePage(say);
}

async function prepareContracts(say: (line: string) => void): Promise<void> {
  if (isFresh(contracts)) return;
  say("Compiling the contracts (once, about a minute)…");
  await makeFresh(contracts, async () => {
    const build = ["build", "--no-tests", "--quiet"];
    await run("hardhat", build);
    const { code } = await runCommand("node", ["scripts/generate.ts", "--check"]);
    if (code === 0) return;
    // What is compiled beside unchanged parts has other bytes, and so other addresses than a whole build.
    await run("hardhat", [...build, "--force"]);
    await run("node", ["scripts/generate.ts"]);
  });
}

async function preparePage(say: (line: string) => void): Promise<void> {
  if (isFresh(page)) return;
  say("Building the page…");
  const args = [
    "build",
    "web/app",
    "--outDir",
    "dist-local",
    "--emptyOutDir",
    "--manifest",
    "--logLevel",
    "error",
  ];
  await makeFresh(page, () => run("vite", args, { VITE_LOCAL_CHAIN: "1" }));
}

async function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<void> {
  const { code, output } = await runCommand(command, args, { env });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${output}`);
}
