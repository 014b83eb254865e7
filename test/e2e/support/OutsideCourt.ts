import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Abi, Address, Hex } from "viem";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { type Deployer, transact } from "../../../scripts/deployment/Deployer.ts";
import { root } from "../../../scripts/run/root.ts";
import { runCommand } from "../../../scripts/run/runCommand.ts";

const source = "test/contracts/support/KlerosDouble.sol";
const artifact = join(root, "artifacts", source, "KlerosDouble.json");

/** A court that is none of Parley's: it behaves as Kleros v2 does, and its jurors do as the journey says. */
export class OutsideCourt {
  readonly address: Address;
  readonly #deployer: Deployer;
  readonly #abi: Abi;

  /** @param feeForJuror of which there are three, in native coin */
  static async deploy(rpcUrl: string, feeForJuror: bigint): Promise<OutsideCourt> {
    // Starting the stack compiles what people meet, and no doubles.
    if (await isStale()) await runCommand("hardhat", ["build", source, "--quiet"]);
    const { abi, bytecode } = JSON.parse(await readFile(artifact, "utf8")) as { abi: Abi; bytecode: Hex };
    const deployer = await connectLocally(rpcUrl);
    const hash = await deployer.wallet.deployContract({ abi, bytecode, args: [feeForJuror], chain: null });
    const { contractAddress } = await deployer.client.waitForTransactionReceipt({ hash });
    if (!contractAddress) throw new Error("The outside court was not deployed.");
    return new OutsideCourt(deployer, abi, contractAddress);
  }

  private constructor(deployer: Deployer, abi: Abi, address: Address) {
    this.#deployer = deployer;
    this.#abi = abi;
    this.address = address;
  }

  /** Its jurors choose, nobody appeals, and it tells who asked. */
  async rule(question: bigint, ruling: bigint): Promise<void> {
    await this.#call("voteAlike", [question, ruling]);
    await this.#call("passAppeal", [question]);
    await this.#call("executeRuling", [question]);
  }

  #call(functionName: string, args: readonly unknown[]) {
    return transact(this.#deployer, { address: this.address, abi: this.#abi, functionName, args });
  }
}

async function isStale(): Promise<boolean> {
  const [written, compiled] = await Promise.all([
    stat(join(root, source)),
    stat(artifact).catch(() => undefined),
  ]);
  return compiled === undefined || compiled.mtimeMs < written.mtimeMs;
}
