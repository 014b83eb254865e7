import { findLongFiles } from "../checks/fileLengths.ts";
import { findWrongImports } from "../checks/importDirections.ts";
import { commandRunner } from "./commandRunner.ts";
import { faultRunner } from "./faultRunner.ts";
import type { Runner } from "./tally.ts";

/** What can be said of the sources without running them. */
export const staticRunners: readonly Runner[] = [
  commandRunner("format and lint", "biome", "check", "--max-diagnostics=100", "."),
  commandRunner(
    "Solidity format",
    "prettier",
    "--check",
    "contracts/**/*.sol",
    "test/{contracts,proofs}/**/*.sol",
  ),
  faultRunner("import directions", async () => findWrongImports()),
  faultRunner("lengths of files", async () => findLongFiles()),
  commandRunner("types", "tsc", "--noEmit", "-p", "."),
];
