import type { PublicClient } from "viem";
import type { View } from "./readChain.ts";

/** On a chain whose blocks come only with transactions: makes those whose hashes scheduled draws wait for. */
export async function mineForDraws(client: PublicClient, { hearings, now }: View): Promise<void> {
  const awaited = hearings
    .filter(({ stage, seedBlock }) => stage === "Drawing" && BigInt(seedBlock) >= now.block)
    .map(({ seedBlock }) => BigInt(seedBlock));
  const missing = awaited.reduce((most, block) => (block > most ? block : most), 0n) - now.block + 1n;
  const mine = { method: "evm_mine", params: [] } as never;
  for (let count = 0n; count < missing; count++) await client.request(mine);
}
