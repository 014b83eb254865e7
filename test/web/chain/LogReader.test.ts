import { beforeEach, describe, expect, test, vi } from "vitest";
import { FakeChain, topic } from "./support/FakeChain.ts";
import {
  blocksOf,
  CONTRACT,
  everything,
  follow,
  freshDatabase,
  log,
  namesOf,
  watch,
} from "./support/watch.ts";

let chain: FakeChain;
beforeEach(() => {
  freshDatabase();
  chain = new FakeChain();
});

const following = (blocks?: number) => follow(chain, blocks);

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
