import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const shared = join(import.meta.dirname, "..", "shared");

/** Everything that decides what the rows say. */
const sources = [
  join(import.meta.dirname, "ponder.schema.ts"),
  ...["src/rows", "src/escrow.ts", "src/court.ts"].map((path) => join(import.meta.dirname, path)),
  ...["court", "escrow", "generated", "record", "wire"].map((folder) => join(shared, folder)),
];

/**
 * Where rows of this making are kept: other rules or another chain's rows never mix with them. The cache of the chain's
 * logs is beside it and serves them all.
 */
export function schemaName(chain: { id: number; genesis: string; startBlock: number }): string {
  const hash = createHash("sha256").update(JSON.stringify(chain));
  for (const file of sources.flatMap(filesOf).sort()) hash.update(readFileSync(file));
  return `record_${hash.digest("hex").slice(0, 12)}`;
}

function filesOf(path: string): string[] {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(path, name));
}
