// Writes what the web tree knows of the contracts, from their artifacts. `--check` changes nothing and fails when stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { productContracts } from "./deployment/contracts.ts";
import { mergeAbis } from "./deployment/mergeAbis.ts";
import { readArtifact } from "./deployment/readArtifact.ts";
import { root } from "./run/root.ts";

const folder = join(root, "web", "shared", "generated");
const header = "// Written by scripts/generate.ts from the compiled contracts. Do not edit.\n";

function abiFile(name: string, ...artifacts: readonly string[]): [file: string, text: string] {
  return constFile(name, mergeAbis(...artifacts.map((path) => readArtifact(path).abi)));
}

/** For a contract that nobody calls from the page, but whose errors come up through those that are called. */
function errorFile(name: string, artifact: string): [file: string, text: string] {
  const errors = readArtifact(artifact).abi.filter(({ type }) => type === "error");
  return constFile(name, errors);
}

function constFile(name: string, value: unknown): [file: string, text: string] {
  return [`${name}.ts`, `${header}export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`];
}

function addressFile(): [file: string, text: string] {
  const lines = Object.entries(productContracts()).map(([key, { address }]) => `  ${key}: "${address}",`);
  const comment = "/** CREATE2 addresses, the same on every chain. */\n";
  return [
    "addresses.ts",
    `${header}${comment}export const addresses = {\n${lines.join("\n")}\n} as const;\n`,
  ];
}

const files = [
  abiFile("escrowAbi", "escrow/Escrow"),
  abiFile("courtAbi", "court/Court", "court/office/CourtOffice"),
  abiFile("tokenAbi", "mocks/TestDollar"),
  errorFile("adapterErrors", "adapter/Erc792Adapter"),
  abiFile("priceFeedAbi", "interfaces/AggregatorV3Interface"),
  addressFile(),
];

const isCheck = process.argv.includes("--check");
const stale = files.filter(([file, text]) => readIfThere(join(folder, file)) !== text);
for (const [file, text] of isCheck ? [] : stale) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}
for (const [file] of stale) {
  console.log(`${isCheck ? "stale" : "wrote"} ${relative(root, join(folder, file))}`);
}
if (isCheck && stale.length > 0) {
  console.error("Run `npm run generate` and commit what it writes.");
  process.exit(1);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
