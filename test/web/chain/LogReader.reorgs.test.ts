import { beforeEach, describe, expect, test } from "vitest";
import { FakeChain, topic } from "./support/FakeChain.ts";
import { blocksOf, follow, freshDatabase, log, namesOf } from "./support/watch.ts";

let chain: FakeChain;
beforeEach(() => {
  freshDatabase();
  chain = new FakeChain();
});

const following = (blocks?: number) => follow(chain, blocks);

describe("reorgs", () => {
  test.each([1, 3, 20])("of %i blocks are corrected", async (depth) => {
    chain.mineEmpty(5);
    chain.mine([log("kept")]);
    const page = await following();
    await page.tick();
    for (let at = 0; at < depth; at++) {
      chain.mine([log(`old ${at}`)]);
      await page.tick();
    }
    expect(await blocksOf(page)).toHaveLength(depth + 1);
    chain.reorg(depth, ...Array.from({ length: depth }, () => []), [log("new")]);
    await page.tick();
    expect(await namesOf(page)).toEqual(["kept", "new"].map(topic));
  });

  test("of the same log into another block keep one", async () => {
    const page = await following();
    chain.mine([], [log("pay")]);
    await page.tick();
    chain.reorg(2, [log("pay")], [], []);
    await page.tick();
    expect(await blocksOf(page)).toEqual([1]);
  });

  test("below everything remembered read the whole chain again", async () => {
    chain.mine([log("first")]);
    const page = await following();
    await page.tick();
    chain.mineEmpty(100);
    for (let at = 0; at < 70; at++) {
      chain.mineEmpty(1);
      await page.tick();
    }
    chain.reorg(171, [log("other")], ...Array.from({ length: 200 }, () => []));
    await page.tick();
    expect(await namesOf(page)).toEqual([topic("other")]);
  });

  test("while reading keep nothing of the lost branch", async () => {
    chain.mine([log("a")], [log("lost")]);
    const page = await following(1);
    let reads = 0;
    chain.quirk.before = (method) => {
      if (method === "eth_getLogs" && ++reads === 2) chain.reorg(1, [log("won")]);
    };
    await expect(page.tick()).rejects.toMatchObject({ code: "chainUnsteady" });
    await page.tick();
    expect(await namesOf(page)).toEqual([topic("a"), topic("won")]);
  });

  test("another chain empties the cache, even when it is shorter", async () => {
    chain.mine([log("a")], [log("b")], [log("c")]);
    await (await following()).tick();
    chain = new FakeChain("two");
    chain.mine([log("z")]);
    const page = await following();
    await page.tick();
    expect(await namesOf(page)).toEqual([topic("z")]);
  });

  test("a node that lags changes nothing until it is clear that the chain went back (A-39)", async () => {
    chain.mine([log("a")]);
    const page = await following();
    await page.tick();
    chain.mine([log("b")]);
    await page.tick();
    chain.blocks.pop();
    await page.tick();
    expect(page.reader.status.value).toMatchObject({ phase: "behind", known: 2 });
    expect(await blocksOf(page)).toEqual([1, 2]);
    for (let at = 0; at < 30; at++) await page.tick();
    expect(page.reader.status.value.phase).toBe("live");
    expect(await blocksOf(page)).toEqual([1]);
  });
});
