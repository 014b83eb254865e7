import { compile } from "./compile.ts";
import { Refuted } from "./Refuted.ts";
import type { Mutant, Proof } from "./theorems.ts";

const safe = /(\d+) verification condition\(s\) proved safe|check is safe!/;
const deprecated = "3993";
const proved = "2961";

/**
 * solc's SMTChecker with the z3 inside it: every condition on every path of the contract, for all values at once. Its
 * bounded engine is complete here, since nothing proved by it loops or calls out. Gives how many conditions were proved.
 */
export function checkSymbolically({ file, contract }: Proof, mutant?: Mutant): number {
  const path = `test/proofs/${file}`;
  const modelChecker = {
    engine: "bmc",
    solvers: ["z3"],
    contracts: { [path]: [contract] },
    targets: ["assert", "overflow", "underflow", "divByZero"],
    showProvedSafe: true,
    showUnproved: true,
  };
  const { errors = [] } = compile(path, { modelChecker, outputSelection: { "*": { "*": [] } } }, mutant);
  const said = errors.filter(({ errorCode }) => errorCode !== deprecated);
  const counterexample = said.find(({ message }) => message.includes("happens here"));
  if (counterexample) throw new Refuted(counterexample.formattedMessage);
  const failure = said.find(({ errorCode }) => errorCode !== proved);
  if (failure) throw new Error(failure.formattedMessage);
  if (said.length === 0 || !said.every(({ message }) => safe.test(message)))
    throw new Error("Nothing was proved.");
  return said.length;
}
