import { permit2 } from "../../web/app/src/lib/signing/permit2.ts";
import { permit2Double } from "./permit2Double.ts";
import type { World } from "./world.ts";

/** The tests' double of Permit2 where the real one is: it writes the same storage, and its own part is near, not equal. */
export async function etchPermit2({ ethers }: World): Promise<void> {
  await ethers.provider.send("hardhat_setCode", [permit2, permit2Double()]);
}
