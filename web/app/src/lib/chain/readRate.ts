import type { Address } from "viem";
import { priceFeedAbi } from "../../../../shared/generated/priceFeedAbi.ts";
import type { Rate } from "../money/Rate.ts";
import type { Chain } from "./Chain.ts";

/** What a Chainlink feed last answered. */
export async function readRate(
  { client }: Chain,
  feed: { address: Address; currency: string },
): Promise<Rate> {
  const contract = { address: feed.address, abi: priceFeedAbi } as const;
  const [decimals, [, answer, , updatedAt]] = await Promise.all([
    client.readContract({ ...contract, functionName: "decimals" }),
    client.readContract({ ...contract, functionName: "latestRoundData" }),
  ]);
  return { currency: feed.currency, answer, decimals, updatedAt: Number(updatedAt) };
}
