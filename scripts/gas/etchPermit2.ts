import { permit2 } from "../../web/app/src/lib/signing/permit2.ts";
import { compile } from "../prove/compile.ts";
import type { World } from "./world.ts";

const DOUBLE = "test/contracts/support/Permit2Double.sol";

/** The tests' double of Permit2 where the real one is: it writes the same storage, and its own part is near, not equal. */
export async function etchPermit2({ ethers }: World): Promise<void> {
  const output = compile(DOUBLE, {
    viaIR: true,
    optimizer: { enabled: true, runs: 800 },
    outputSelection: { [DOUBLE]: { Permit2Double: ["evm.deployedBytecode.object"] } },
  });
  const code = output.contracts?.[DOUBLE]?.Permit2Double?.evm.deployedBytecode.object;
  if (!code) throw new Error("The double of Permit2 did not compile.");
  await ethers.provider.send("hardhat_setCode", [permit2, `0x${code}`]);
}
