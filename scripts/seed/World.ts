import { type Abi, type Account, type Address, type Hex, parseAbi, parseEther } from "viem";
import type { ChainConfig, Coin } from "../../web/app/src/lib/chain/config.ts";
import type { Language } from "../../web/shared/wire/language.ts";
import { connectLocally } from "../deployment/connectLocally.ts";
import { type Deployer, fund, transact } from "../deployment/Deployer.ts";
import { Library } from "./Library.ts";
import { type NamedPolicy, readPolicies } from "./readPolicies.ts";

const mintAbi = parseAbi(["function mint(address to, uint256 amount)"]);
const feedAbi = parseAbi([
  "function setAnswer(int192 answer)",
  "function latestRoundData() view returns (uint80, int256, uint256, uint256, uint80)",
]);

interface Call {
  address: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
  value?: bigint;
}

/** The local chain and its document store, and what only a seed may do there: give money, and let time pass. */
export class World {
  readonly config: ChainConfig;
  readonly language: Language;
  readonly library: Library;
  readonly policies: readonly NamedPolicy[];
  readonly #deployer: Deployer;

  private constructor(
    parts: Pick<World, "config" | "language" | "library" | "policies">,
    deployer: Deployer,
  ) {
    this.config = parts.config;
    this.language = parts.language;
    this.library = parts.library;
    this.policies = parts.policies;
    this.#deployer = deployer;
  }

  static async enter(config: ChainConfig, language: Language): Promise<World> {
    const deployer = await connectLocally(config.rpcUrl);
    const library = new Library(config.relayUrl);
    const policies = await readPolicies(deployer.client, config, library);
    return new World({ config, language, library, policies }, deployer);
  }

  get client() {
    return this.#deployer.client;
  }

  coin(symbol: string): Coin {
    const coin = this.config.coins.find((one) => one.symbol === symbol);
    if (!coin) throw new Error(`The local chain has no coin ${symbol}.`);
    return coin;
  }

  /** A transaction of somebody's, mined and not reverted. */
  async act(account: Account, call: Call): Promise<void> {
    await transact(this.#deployer, call, account);
  }

  /** Native coin for fees, and the first two coins. */
  async give(to: Address): Promise<void> {
    await fund(this.#deployer, to, parseEther("12"));
    for (const { address, decimals } of this.config.coins.slice(0, 2)) {
      const args = [to, 6_000n * 10n ** BigInt(decimals)] as const;
      await transact(this.#deployer, { address, abi: mintAbi, functionName: "mint", args });
    }
  }

  /** Tells every price once more, so that none is older than the rest of what is seen. */
  async refreshRates(): Promise<void> {
    for (const { address } of this.config.feeds) {
      const feed = { address, abi: feedAbi } as const;
      const [, answer] = await this.client.readContract({ ...feed, functionName: "latestRoundData" });
      await transact(this.#deployer, { ...feed, functionName: "setAnswer", args: [answer] });
    }
  }

  async now(): Promise<number> {
    const { timestamp } = await this.client.getBlock({ blockTag: "pending" });
    return Number(timestamp);
  }

  /** The next block comes at this instant, unless it is past. */
  async passTimeUntil(instant: number): Promise<void> {
    const wait = instant - (await this.now());
    if (wait > 0) await this.#request("evm_increaseTime", [wait]);
    await this.#request("evm_mine", []);
  }

  async mine(blocks: number): Promise<void> {
    for (let count = 0; count < blocks; count++) await this.#request("evm_mine", []);
  }

  /** Runs something while an account refuses whatever native coin it is sent, as some contracts do. */
  async whileRefusing(address: Address, run: () => Promise<void>): Promise<void> {
    const alwaysRevert: Hex = "0x60006000fd";
    await this.#request("anvil_setCode", [address, alwaysRevert]);
    await run();
    await this.#request("anvil_setCode", [address, "0x"]);
  }

  #request(method: string, params: unknown[]): Promise<unknown> {
    return this.client.request({ method, params } as never);
  }
}
