import { beforeEach, describe, expect, test } from "vitest";
import type { ChainNode } from "../../../web/app/src/lib/chain/logs/ChainNode.ts";
import { createChainNode } from "../../../web/app/src/lib/chain/logs/createChainNode.ts";
import { RangeRefused } from "../../../web/app/src/lib/chain/logs/RangeRefused.ts";
import { FakeChain, topic } from "./support/FakeChain.ts";
import { CONTRACT } from "./support/watch.ts";

const filter = { address: CONTRACT, topics: [topic("paid")] };
const paid = { address: CONTRACT, topics: [topic("paid"), topic("trade")] };

let chain: FakeChain;
let node: ChainNode;
beforeEach(() => {
  chain = new FakeChain();
  chain.mine([paid], [], [paid, paid]);
  node = createChainNode(chain.request);
});

describe("a node's answers", () => {
  test("become logs with the time of their block", async () => {
    const logs = await node.logs({ from: 1, to: 3 }, filter);
    expect(logs.map(({ block, index, time }) => [block, index, time])).toEqual([
      [1, 0, 1_012],
      [3, 0, 1_036],
      [3, 1, 1_036],
    ]);
  });

  test("get their times from the blocks when the node leaves them out", async () => {
    chain.quirk.leavesOutTimes = true;
    const logs = await node.logs({ from: 1, to: 3 }, filter);
    expect(logs.map(({ time }) => time)).toEqual([1_012, 1_036, 1_036]);
    expect(chain.calls.filter(({ method }) => method === "eth_getBlockByNumber")).toHaveLength(2);
  });

  test("are refused when the block was replaced before its time was read", async () => {
    chain.quirk.leavesOutTimes = true;
    chain.quirk.before = (method) => method === "eth_getBlockByNumber" && chain.reorg(1, [paid]);
    await expect(node.logs({ from: 3, to: 3 }, filter)).rejects.toMatchObject({ code: "chainUnsteady" });
  });

  test.each([
    ["of another contract", { address: "0x00000000000000000000000000000000000000E6" }],
    ["with another topic", { topics: [topic("other"), topic("trade")] }],
    ["of a block not asked for", { blockNumber: "0x9" }],
    ["marked as removed", { removed: true }],
    ["without a hash", { blockHash: null }],
    ["with too many topics", { topics: Array.from({ length: 5 }, () => topic("paid")) }],
  ])("are refused with a log %s", async (_, change) => {
    chain.quirk.lies = (method, answer) =>
      method === "eth_getLogs" ? (answer as object[]).map((log) => ({ ...log, ...change })) : answer;
    await expect(node.logs({ from: 1, to: 3 }, filter)).rejects.toMatchObject({ code: "nodeAnswerInvalid" });
  });

  test("are refused when cut off", async () => {
    chain.quirk.lies = () => "[{";
    await expect(node.logs({ from: 1, to: 3 }, filter)).rejects.toMatchObject({ code: "nodeAnswerInvalid" });
    await expect(node.head()).rejects.toMatchObject({ code: "nodeAnswerInvalid" });
  });

  test("of suspiciously many logs are asked for again in smaller ranges", async () => {
    chain.mine(
      Array.from({ length: 1_500 }, () => paid),
      [paid],
    );
    chain.quirk.silentCut = 1_000;
    await expect(node.logs({ from: 1, to: 5 }, filter)).rejects.toThrow(RangeRefused);
  });

  test("an error is about the range, unless the range is a single block", async () => {
    chain.quirk.mostLogs = 1;
    await expect(node.logs({ from: 1, to: 3 }, filter)).rejects.toThrow(RangeRefused);
    await expect(node.logs({ from: 3, to: 3 }, filter)).rejects.toMatchObject({ code: "nodeRefusesLogs" });
  });

  test("silence is told from refusal", async () => {
    chain.quirk.isDown = true;
    await expect(node.logs({ from: 1, to: 3 }, filter)).rejects.toMatchObject({ code: "nodeUnreachable" });
    await expect(node.pendingTime()).rejects.toMatchObject({ code: "nodeUnreachable" });
  });

  test("may lack a pending block", async () => {
    expect(await node.pendingTime()).toBe(1_036);
    chain.quirk.hidesPending = true;
    expect(await node.pendingTime()).toBeNull();
  });
});
