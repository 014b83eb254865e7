// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from "vitest";
import { FakeChain, topic } from "./support/FakeChain.ts";
import { CONTRACT, everything, freshDatabase, type Watch, watch } from "./support/watch.ts";

const log = (name: string) => ({ address: CONTRACT, topics: [topic(name)] });
const blocksOf = async (page: Watch) => (await page.reader.book(everything)).logs.map(({ block }) => block);
const namesOf = async (page: Watch) =>
  (await page.reader.book(everything)).logs.map(({ topics }) => topics[0]);

let chain: FakeChain;
beforeEach(() => {
  freshDatabase();
  chain = new FakeChain();
});

async function following(blocks?: number) {
  const page = await watch(chain, { blocks });
  page.reader.follow(everything);
  return page;
}

describe("reading", () => {
  test("finds what is on the chain, and then what is added", async () => {
    chain.mine([log("a")], [], [log("b")]);
    const page = await following();
    await page.tick();
    expect(await blocksOf(page)).toEqual([1, 3]);
    chain.mine([], [log("c")]);
    await page.tick();
    expect(await blocksOf(page)).toEqual([1, 3, 5]);
    expect(page.reader.status.value).toMatchObject({ phase: "live", known: 5 });
  });

  test("a later page starts from what is kept and reads only the rest", async () => {
    chain.mine([log("a")], [log("b")]);
    await (await following()).tick();
    chain.mine([log("c")]);
    chain.calls = [];
    const page = await following();
    expect(await blocksOf(page)).toEqual([1, 2]);
    await page.tick();
    expect(await blocksOf(page)).toEqual([1, 2, 3]);
    const asked = chain.calls.filter(({ method }) => method === "eth_getLogs").map(({ params }) => params[0]);
    expect(asked).toEqual([expect.objectContaining({ fromBlock: "0x3", toBlock: "0x3" })]);
  });

  test("gets through a node that serves small ranges and few logs", async () => {
    chain.mine(...Array.from({ length: 60 }, (_, at) => (at % 3 ? [] : [log("x"), log("y")])));
    chain.quirk = { largestRange: 7, mostLogs: 4 };
    const page = await following();
    await page.tick();
    expect(await blocksOf(page)).toHaveLength(40);
  });

  test("repeated logs count once", async () => {
    chain.mine([log("a"), log("b")], [log("c")]);
    chain.quirk.repeatsLogs = true;
    const page = await following();
    await page.tick();
    expect(await namesOf(page)).toEqual(["a", "b", "c"].map(topic));
  });

  test("an answer cut off in silence is completed", async () => {
    chain.mine(...Array.from({ length: 5 }, () => Array.from({ length: 400 }, () => log("a"))));
    chain.quirk.silentCut = 1_000;
    const page = await following();
    await page.tick();
    expect(await blocksOf(page)).toHaveLength(2_000);
  });

  test("a source read in pieces knows its earlier logs", async () => {
    chain.mine([log("a")], [log("b")], [log("c")]);
    const page = await watch(chain, { blocks: 1 });
    const seen: number[] = [];
    const source = {
      key: "counting",
      read: ((range, known, fetchLogs) => {
        seen.push(known.length);
        return fetchLogs({ ...range }, { address: CONTRACT, topics: [] });
      }) as typeof everything.read,
    };
    page.reader.follow(source);
    await page.tick();
    expect(seen).toEqual([0, 1]);
  });

  test("tells listeners only about sources that changed, and waits for them", async () => {
    const page = await following();
    const told: string[] = [];
    page.reader.onChange(async (source) => {
      await Promise.resolve();
      told.push(source);
    });
    chain.mine([log("a")]);
    await page.tick();
    expect(told).toEqual(["everything"]);
    chain.mine([]);
    await page.tick();
    expect(told).toHaveLength(1);
  });

  test("afterBlock resolves once that block is read", async () => {
    chain.mine([log("a")]);
    const page = await following();
    let isThere = false;
    const waiting = page.reader.afterBlock(2).then(() => {
      isThere = true;
    });
    await page.tick();
    expect(isThere).toBe(false);
    chain.mine([log("b")]);
    await page.tick();
    await waiting;
    expect(await blocksOf(page)).toEqual([1, 2]);
    await page.reader.afterBlock(2);
  });

  test("asks for a tick when somebody follows what was never read", async () => {
    chain.mine([log("a")]);
    const page = await watch(chain);
    let asked = 0;
    page.reader.onUnread(() => {
      asked++;
    });
    page.reader.follow(everything);
    await vi.waitFor(() => expect(asked).toBe(1));
    await page.tick();
    const again = await watch(chain);
    again.reader.onUnread(() => {
      asked++;
    });
    await again.reader.book(everything);
    expect(asked).toBe(1);
  });

  test("a source nobody follows is no longer read", async () => {
    const page = await watch(chain);
    const leave = page.reader.follow(everything);
    await page.tick();
    leave();
    chain.calls = [];
    chain.mine([log("a")]);
    await page.tick();
    expect(chain.calls.some(({ method }) => method === "eth_getLogs")).toBe(false);
  });
});

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

  test("a node that lags changes nothing until it is clear that the chain went back", async () => {
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

describe("interruptions", () => {
  test("a kill in the middle keeps what was committed and loses nothing", async () => {
    chain.mine([log("a")], [log("b")], [log("c")], [log("d")]);
    const page = await following(1);
    let reads = 0;
    chain.quirk.before = (method) => {
      if (method === "eth_getLogs" && ++reads === 2) throw new TypeError("killed");
    };
    await page.tick().catch(() => undefined);
    const stored = await page.cache.book("everything");
    expect([stored.cursor, stored.logs.length]).toEqual([1, 1]);

    chain.quirk = {};
    const next = await following();
    await next.tick();
    expect(await blocksOf(next)).toEqual([1, 2, 3, 4]);
  });

  test("a write that fails in the middle leaves nothing of it", async () => {
    chain.mine([log("a")]);
    const page = await following();
    await page.tick();
    const { revision } = await page.cache.state();
    const head = { number: 2, hash: topic("head") };
    const unclonable = {
      ...(await page.cache.book("everything")).logs[0],
      block: 2,
      data: () => "0x",
    } as never;
    const good = { ...(await page.cache.book("everything")).logs[0], block: 2 } as never;
    const piece = { revision, source: "everything", after: 1, upTo: 2, logs: [good, unclonable], head };
    await expect(page.cache.commit(piece)).rejects.toThrow();
    expect((await page.cache.book("everything")).cursor).toBe(1);
    expect((await page.cache.book("everything")).logs).toHaveLength(1);
  });

  test("a node that goes away and comes back is read on from where it stopped", async () => {
    chain.mine([log("a")]);
    const page = await following();
    await page.tick();
    chain.quirk.isDown = true;
    await page.tick().catch((error) => page.reader.fail(error));
    expect(page.reader.status.value).toMatchObject({ phase: "offline", error: { code: "nodeUnreachable" } });
    chain.quirk = {};
    chain.mine([log("b")]);
    await page.tick();
    expect(page.reader.status.value).toMatchObject({ phase: "live", error: null });
    expect(await blocksOf(page)).toEqual([1, 2]);
  });
});

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
