import { compile } from "../prove/compile.ts";
import type { World } from "./world.ts";

const PERMIT2 = "0x000000000022D473030F116dDEE9F6B43aC78BA3";
const DOUBLE = "test/contracts/support/Permit2Double.sol";

/** The tests' double of Permit2 where the real one is: it writes the same storage, and its own part is near, not equal. */
export async function etchPermit2({ ethers }: World): Promise<string> {
  const output = compile(DOUBLE, {
    viaIR: true,
    optimizer: { enabled: true, runs: 800 },
    outputSelection: { [DOUBLE]: { Permit2Double: ["evm.deployedBytecode.object"] } },
  });
  const code = output.contracts?.[DOUBLE]?.Permit2Double?.evm.deployedBytecode.object;
  if (!code) throw new Error("The double of Permit2 did not compile.");
  await ethers.provider.send("hardhat_setCode", [PERMIT2, `0x${code}`]);
  return PERMIT2;
}
