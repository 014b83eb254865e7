// Proves the pure parts of the contracts, and shows of each proof that it fails on a broken copy. How: test/proofs/README.md.
import { checkSymbolically } from "./prove/checkSymbolically.ts";
import { Refuted } from "./prove/Refuted.ts";
import { createExecutor } from "./prove/runExhaustively.ts";
import { type Mutant, type Proof, type Theorem, theorems } from "./prove/theorems.ts";

const { execute, stop } = await createExecutor();
let failures = 0;
for (const theorem of theorems) failures += await show(theorem);
stop();
console.log(
  failures === 0
    ? `\n${theorems.length} passed, 0 failed`
    : `\n${theorems.length - failures} passed, ${failures} failed`,
);
if (failures > 0) process.exitCode = 1;

/** 1 when the theorem could not be proved, or its proof does not see a fault. */
async function show(theorem: Theorem): Promise<0 | 1> {
  const start = performance.now();
  try {
    let cases = 0;
    for (const proof of theorem.proofs) cases += await prove(proof);
    for (const mutant of theorem.mutants) await refute(theorem, mutant);
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    const isSymbolic = theorem.proofs.every(({ method }) => method === undefined);
    const what = isSymbolic ? "conditions, all values: SMTChecker (z3)" : "cases: exhaustive, on the EVM";
    console.log(`✔ ${theorem.says}`);
    console.log(
      `  ${cases.toLocaleString("en")} ${what} · ${theorem.mutants.length} broken copies seen · ${seconds} s`,
    );
    return 0;
  } catch (error) {
    console.log(`✘ ${theorem.says}\n${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

async function prove(proof: Proof, mutant?: Mutant): Promise<number> {
  return proof.method === undefined ? checkSymbolically(proof, mutant) : execute(proof, mutant);
}

async function refute(theorem: Theorem, mutant: Mutant): Promise<void> {
  for (const proof of theorem.proofs) {
    const isSeen = await prove(proof, mutant).then(
      () => false,
      (error) => error instanceof Refuted,
    );
    if (isSeen) return;
  }
  throw new Error(`It also holds with "${mutant.to}" in the place of "${mutant.from}" in ${mutant.file}.`);
}
