import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../run/root.ts";
import type { Mutant } from "./theorems.ts";

const require = createRequire(import.meta.url);

interface Message {
  severity: "error" | "warning" | "info";
  errorCode?: string;
  message: string;
  formattedMessage: string;
}

export interface Output {
  errors?: Message[];
  contracts?: Record<
    string,
    Record<
      string,
      { evm: { deployedBytecode: { object: string }; methodIdentifiers: Record<string, string> } }
    >
  >;
}

/** Compiles `file` with all it imports, where `mutant` changes one place of one source. */
export function compile(file: string, settings: Record<string, unknown>, mutant?: Mutant): Output {
  const solc = require("solc");
  const read = (path: string) => ({ contents: sourceOf(path, mutant) });
  const input = {
    language: "Solidity",
    sources: { [file]: { content: read(file).contents } },
    settings: { evmVersion: "osaka", ...settings },
  };
  const output: Output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
  const error = output.errors?.find(({ severity }) => severity === "error");
  if (error) throw new Error(error.formattedMessage);
  return output;
}

function sourceOf(path: string, mutant?: Mutant): string {
  const isOurs = path.startsWith("contracts/") || path.startsWith("test/");
  const text = readFileSync(join(root, isOurs ? path : join("node_modules", path)), "utf8");
  if (path !== mutant?.file) return text;
  const parts = text.split(mutant.from);
  if (parts.length !== 2) throw new Error(`"${mutant.from}" is not once in ${path}.`);
  return parts.join(mutant.to);
}
