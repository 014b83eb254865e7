import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Abi, Hex } from "viem";
import { root } from "../run/root.ts";

export interface Artifact {
  contractName: string;
  abi: Abi;
  bytecode: Hex;
  deployedBytecode: Hex;
}

/** A compiled contract: `readArtifact("escrow/Escrow")`. */
export function readArtifact(path: string): Artifact {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return JSON.parse(
    readFileSync(join(root, "artifacts", "contracts", `${path}.sol`, `${name}.json`), "utf8"),
  );
}
