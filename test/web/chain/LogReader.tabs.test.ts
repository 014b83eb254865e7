import { beforeEach, describe, expect, test, vi } from "vitest";
import { FakeChain, topic } from "./support/FakeChain.ts";
import { blocksOf, everything, follow, freshDatabase, log, namesOf, watch } from "./support/watch.ts";

let chain: FakeChain;
beforeEach(() => {
  freshDatabase();
  chain = new FakeChain();
});

const following = (blocks?: number) => follow(chain, blocks);

describe("two tabs", () => {
  test("read the same chain into one cache and both show it", async () => {
    chain.mine(...Array.from({ length: 20 }, (_, at) => [log(`${at}`)]));
    const [one, two] = [await following(3), await following(5)];
    await Promise.all([one.tick(), two.tick()]);
    for (const page of [one, two]) {
      await page.tick();
      expect(await blocksOf(page)).toHaveLength(20);
    }
  });

  test("a page that comes back to a source is told of what the other tab read meanwhile", async () => {
    chain.mine([log("a")]);
    const page = await watch(chain);
    const leave = page.reader.follow(everything);
    await page.tick();
    leave();
    const told: string[] = [];
    page.reader.onChange((source) => told.push(source));
    chain.mine([log("b")]);
    await (await following()).tick();
    page.reader.follow(everything);
    expect(await blocksOf(page)).toEqual([1, 2]);
    await vi.waitFor(() => expect(told).toEqual([everything.key]));
  });

  test("one corrects a reorg, the other follows", async () => {
    chain.mine([log("a")]);
    const [one, two] = [await following(), await following()];
    await one.tick();
    await two.tick();
    chain.mine([log("lost")]);
    await one.tick();
    await two.tick();
    chain.reorg(1, [], [log("won")]);
    await one.tick();
    const told: string[] = [];
    two.reader.onChange((source) => told.push(source));
    await two.tick();
    expect(await namesOf(two)).toEqual([topic("a"), topic("won")]);
    expect(told).toEqual(["everything"]);
  });

  test("a commit on top of another tab's is refused", async () => {
    chain.mine([log("a")]);
    const page = await following();
    await page.tick();
    const { revision } = await page.cache.state();
    const head = { number: 1, hash: chain.head.hash };
    const piece = { revision, source: "everything", after: null, upTo: 1, logs: [], head };
    expect(await page.cache.commit(piece)).toBe(false);
    expect(await page.cache.rewind(revision - 1, 0)).toBe(false);
  });
});
