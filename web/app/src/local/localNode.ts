import { type Address, encodeFunctionData, numberToHex, parseAbi, parseEther } from "viem";
import type { Chain } from "../lib/chain/Chain.ts";

const mintAbi = parseAbi(["function mint(address to, uint256 amount)"]);
const nativeGift = parseEther("10");
/** Whole coins of each kind. */
const coinGift = 1_000n;

/** What only the node of a development chain answers to. Every call leaves a mined block. */
export interface LocalNode {
  /** Gives play money of every listed coin, and native coin for fees. */
  fund(people: readonly Address[]): Promise<void>;
  /** Moves the chain's clock. It never goes back. */
  jump(seconds: number): Promise<void>;
  /** Adds empty blocks: some things, such as drawing an arbitrator, wait for a number of them. */
  mine(blocks: number): Promise<void>;
}

export function localNode({ client, config, follower }: Chain): LocalNode {
  const request = client.request as (call: { method: string; params: unknown[] }) => Promise<unknown>;

  async function mint(banker: Address, coin: Address, decimals: number, to: Address) {
    const amount = coinGift * 10n ** BigInt(decimals);
    const data = encodeFunctionData({ abi: mintAbi, functionName: "mint", args: [to, amount] });
    await request({ method: "eth_sendTransaction", params: [{ from: banker, to: coin, data }] });
  }

  async function giveNative(banker: Address, to: Address) {
    const value = numberToHex(nativeGift);
    await request({ method: "eth_sendTransaction", params: [{ from: banker, to, value }] });
  }

  return {
    async fund(people) {
      const [banker] = (await request({ method: "eth_accounts", params: [] })) as Address[];
      if (!banker) throw new Error("The local node has no account to give from.");
      for (const person of people) {
        await giveNative(banker, person);
        for (const coin of config.coins) await mint(banker, coin.address, coin.decimals, person);
      }
      await follower.refresh();
    },
    async jump(seconds) {
      await request({ method: "evm_increaseTime", params: [numberToHex(seconds)] });
      await request({ method: "evm_mine", params: [] });
      await follower.refresh();
    },
    async mine(blocks) {
      for (let count = 0; count < blocks; count++) await request({ method: "evm_mine", params: [] });
      await follower.refresh();
    },
  };
}
