import { expect, test, vi } from "vitest";
import type { ChainClient } from "../../../web/app/src/lib/chain/client.ts";
import { quoteSequence } from "../../../web/app/src/lib/sendCalls/quote.ts";
import { dollar, escrow, seller } from "../shared/support/cast.ts";

const calls = [
  { to: dollar, data: "0x01" },
  { to: escrow, data: "0x02" },
] as const;

/** A node on which the second call uses 100,000 and fails unless it is given so much. */
function node(needed: bigint) {
  const simulateBlocks = vi.fn(async ({ blocks: [block] }: { blocks: { calls: { gas?: bigint }[] }[] }) => [
    {
      calls: (block?.calls ?? []).map(({ gas }, at) => ({
        status: at === 1 && gas !== undefined && gas < needed ? "failure" : "success",
        gasUsed: at === 0 ? 40_000n : 100_000n,
        data: "0x",
      })),
    },
  ]);
  return {
    simulateBlocks,
    estimateFeesPerGas: async () => ({ maxFeePerGas: 1n, maxPriorityFeePerGas: 1n }),
    getBalance: async () => 10n ** 18n,
  };
}

const gasOf = async (client: ReturnType<typeof node>) =>
  (await quoteSequence(client as unknown as ChainClient, seller, calls))?.map(({ gas }) => gas);

test("what a call used and a quarter more is enough for most", async () => {
  const client = node(130_000n);
  expect(await gasOf(client)).toEqual([55_000n, 130_000n]);
  expect(client.simulateBlocks).toHaveBeenCalledTimes(2);
});

test("a call that must have more at hand than it uses is given more, and the other is not", async () => {
  expect(await gasOf(node(300_000n))).toEqual([55_000n, 520_000n]);
});

test("a node that plays without limits only is taken at its word", async () => {
  const client = node(0n);
  client.simulateBlocks.mockImplementationOnce(client.simulateBlocks.getMockImplementation() as never);
  client.simulateBlocks.mockImplementation(async ({ blocks: [block] }) => {
    if (block?.calls.some(({ gas }) => gas !== undefined)) throw new Error("unsupported");
    return [];
  });
  expect(await gasOf(client)).toEqual([55_000n, 130_000n]);
});
