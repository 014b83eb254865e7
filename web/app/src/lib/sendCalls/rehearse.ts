import type { Address } from "viem";
import type { ChainClient } from "../chain/client.ts";
import type { Call } from "./Call.ts";

/**
 * Plays calls through, one after the other, on an imagined block, and says what gas each used. Throws the contract's
 * own error where one fails. Null when the node cannot play.
 */
export async function rehearse(
  client: ChainClient,
  account: Address,
  calls: readonly Call[],
): Promise<bigint[] | null> {
  const played = calls.map(({ to, data = "0x", value = 0n }) => ({ account, to, data, value }));
  const blocks = await client.simulateBlocks({ blocks: [{ calls: played }] }).catch(() => null);
  const results = blocks?.[0]?.calls;
  if (results?.length !== calls.length) return null;
  const failed = results.find(({ status }) => status === "failure");
  if (failed) throw (await import("./decodeRevert.ts")).decodeRevert({ data: failed.data });
  return results.map(({ gasUsed }) => gasUsed);
}
