import type { Hex } from "viem";
import { compile } from "../prove/compile.ts";

const DOUBLE = "test/contracts/support/Permit2Double.sol";

/** The code of the tests' double of Permit2, to be put where the real one is. */
export function permit2Double(): Hex {
  const output = compile(DOUBLE, {
    viaIR: true,
    optimizer: { enabled: true, runs: 800 },
    outputSelection: { [DOUBLE]: { Permit2Double: ["evm.deployedBytecode.object"] } },
  });
  const code = output.contracts?.[DOUBLE]?.Permit2Double?.evm.deployedBytecode.object;
  if (!code) throw new Error("The double of Permit2 did not compile.");
  return `0x${code}`;
}
