import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../run/root.ts";

export interface Product {
  /** Names the stamp. */
  name: string;
  /** Files and folders it is made from. */
  sources: readonly string[];
  /** A file that proves that it is there. */
  result: string;
}

/** Whether the product was made from its sources as they are now. */
export function isFresh(product: Product): boolean {
  const file = stampFile(product);
  if (!existsSync(join(root, product.result)) || !existsSync(file)) return false;
  return readFileSync(file, "utf8") === fingerprint(product.sources);
}

/** Makes the product and stamps it with the sources as they were before, so that an edit meanwhile is not missed. */
export async function makeFresh(product: Product, make: () => Promise<void>): Promise<void> {
  const before = fingerprint(product.sources);
  await make();
  const file = stampFile(product);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, before);
}

function stampFile({ name }: Product): string {
  return join(root, "node_modules", ".cache", "parley", `${name}.stamp`);
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesOf).sort())
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function filesOf(source: string): string[] {
  const path = join(root, source);
  if (!statSync(path).isDirectory()) return [source];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("dist") && entry.name !== "node_modules")
    .flatMap((entry) => filesOf(join(source, entry.name)));
}
