import { AnvilNode, RpcError } from "../chain/AnvilNode.ts";
import { compile, type Output } from "./compile.ts";
import { Refuted } from "./Refuted.ts";
import type { Mutant, Proof } from "./theorems.ts";

const place = "0x00000000000000000000000000000000000f4ee7";
const caller = "0x0000000000000000000000000000000000000001";
const gas = "0x7fffffffffffff";
const reverted = 3;

/** Calls a proof's function, which runs through all cases and reverts at the first that fails. Gives how many there were. */
export type Execute = (proof: Proof, mutant?: Mutant) => Promise<number>;

/** On an anvil of its own. Whoever asks for it stops it. */
export async function createExecutor(): Promise<{ execute: Execute; stop: () => void }> {
  const node = await AnvilNode.start({ chainId: 31_337, timestamp: 1_800_000_000 });
  const compiled = new Map<string, Output>();
  const settings = {
    optimizer: { enabled: true, runs: 10_000 },
    outputSelection: { "*": { "*": ["evm.deployedBytecode.object", "evm.methodIdentifiers"] } },
  };

  const execute: Execute = async ({ file, contract, method }, mutant) => {
    const path = `test/proofs/${file}`;
    const key = JSON.stringify([path, mutant]);
    const output = compiled.get(key) ?? compile(path, settings, mutant);
    compiled.set(key, output);
    const { evm } = output.contracts?.[path]?.[contract] ?? {};
    const [, selector] =
      Object.entries(evm?.methodIdentifiers ?? {}).find(([name]) =>
        name.startsWith(`${method?.split("(")[0]}(`),
      ) ?? [];
    if (!evm || !selector) throw new Error(`${contract} has no ${method}.`);
    const argument = method?.match(/\((\d+)\)/)?.[1];
    const data = `0x${selector}${argument ? BigInt(argument).toString(16).padStart(64, "0") : ""}`;
    const call = { from: caller, to: place, data, gas };
    const code = { [place]: { code: `0x${evm.deployedBytecode.object}` } };
    const result = await node.call<string>("eth_call", call, "latest", code).catch(refuted);
    const cases = Number(BigInt(result));
    if (cases === 0) throw new Error(`${contract} proved nothing.`);
    return cases;
  };
  return { execute, stop: () => node.stop() };
}

function refuted(error: unknown): never {
  if (error instanceof RpcError && error.code === reverted)
    throw new Refuted(`${error.message} ${error.data}`);
  throw error;
}
