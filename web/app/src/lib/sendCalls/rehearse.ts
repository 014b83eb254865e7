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
  const results = await play(client, account, calls);
  const failed = results?.find(({ status }) => status === "failure");
  if (failed) throw (await import("./decodeRevert.ts")).decodeRevert({ data: failed.data });
  return results?.map(({ gasUsed }) => gasUsed) ?? null;
}

/** So often a call that fails for want of gas is given twice as much. */
const RAISES = 3;

/**
 * How much gas to give each call. A payout is refused rather than starved, and what is freed counts only in the end, so
 * that a call may need more at hand than it used: it is played once more with what it is to be given.
 */
export async function gasThatSuffices(
  client: ChainClient,
  account: Address,
  calls: readonly Call[],
  first: readonly bigint[],
): Promise<bigint[]> {
  const given = [...first];
  for (let raise = 0; raise < RAISES; raise++) {
    const failed = (await play(client, account, calls, given))?.findIndex(
      ({ status }) => status === "failure",
    );
    if (failed === undefined || failed < 0) break;
    given[failed] = (given[failed] ?? 0n) * 2n;
  }
  return given;
}

async function play(client: ChainClient, account: Address, calls: readonly Call[], gas?: readonly bigint[]) {
  const played = calls.map(({ to, data = "0x", value = 0n }, at) => {
    const limit = gas?.[at];
    return { account, to, data, value, ...(limit === undefined ? {} : { gas: limit }) };
  });
  const blocks = await client.simulateBlocks({ blocks: [{ calls: played }] }).catch(() => null);
  const results = blocks?.[0]?.calls;
  return results?.length === calls.length ? results : null;
}
