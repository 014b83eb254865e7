import { artifacts, network } from "hardhat";
import {
  type Abi,
  type Address,
  createPublicClient,
  createTestClient,
  createWalletClient,
  custom,
  type Hex,
  type TransactionReceipt,
} from "viem";
import { mnemonicToAccount } from "viem/accounts";

/** A call as it would be sent. */
export interface Call {
  to: Address;
  data: Hex;
  value?: bigint;
}

// The accounts that every Hardhat chain begins with.
const phrase = "test test test test test test test test test test test junk";
export const account = (addressIndex: number) => mnemonicToAccount(phrase, { addressIndex });

const gas = 3_000_000n;

/** A fresh chain whose time the test sets to the second. */
export class Chain {
  readonly id = 31337;
  readonly #client;
  readonly #wallet;
  readonly #test;

  static async start(): Promise<Chain> {
    const { provider } = await network.create();
    return new Chain(custom(provider));
  }

  private constructor(transport: ReturnType<typeof custom>) {
    this.#client = createPublicClient({ transport, pollingInterval: 5, cacheTime: 0 });
    this.#wallet = createWalletClient({ transport });
    this.#test = createTestClient({ mode: "hardhat", transport });
  }

  get client() {
    return this.#client;
  }

  async now(): Promise<number> {
    return Number((await this.#client.getBlock()).timestamp);
  }

  async deploy(name: string, args: readonly unknown[] = []): Promise<Address> {
    const { abi, bytecode } = await artifacts.readArtifact(name);
    const from = account(0).address;
    const hash = await this.#wallet.deployContract({
      abi: abi as Abi,
      bytecode: bytecode as Hex,
      args,
      account: from,
      chain: null,
    });
    const { contractAddress } = await this.#client.waitForTransactionReceipt({ hash });
    if (!contractAddress) throw new Error(`${name} was not deployed.`);
    return contractAddress;
  }

  /** Mines the call in a block of this time, or of the next second. */
  async send(from: Address, { to, data, value = 0n }: Call, time?: number): Promise<TransactionReceipt> {
    if (time !== undefined) await this.#test.setNextBlockTimestamp({ timestamp: BigInt(time) });
    const hash = await this.#wallet.sendTransaction({ account: from, chain: null, to, data, value, gas });
    return this.#client.waitForTransactionReceipt({ hash });
  }

  /** Whether the call would go through in a block of this time. Nothing remains of it. */
  async accepts(from: Address, call: Call, time: number): Promise<boolean> {
    const id = await this.#test.snapshot();
    try {
      return (await this.send(from, call, time)).status === "success";
    } catch {
      return false;
    } finally {
      await this.#test.revert({ id });
    }
  }

  async setCode(address: Address, bytecode: Hex): Promise<void> {
    await this.#test.setCode({ address, bytecode });
  }

  async mine(blocks: number): Promise<void> {
    await this.#test.mine({ blocks });
  }
}
