import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buyer } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { hashAt, stageRecord } from "./support/stageRecord.ts";

let leaving: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  leaving = new AbortController();
});
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A record that is well, at block 9 like the chain. */
async function start(options?: Parameters<typeof stageRecord>[0]) {
  const staged = stageRecord(options);
  staged.mine(9);
  staged.fake.block = 9;
  void staged.follower.run(leaving.signal);
  await pass(1);
  return { ...staged, status: () => staged.follower.status.value };
}

test("is asked for before it is believed, and up once it answered", async () => {
  const { follower, fake, mine } = stageRecord();
  mine(9);
  fake.block = 9;
  expect(follower.status.value).toEqual({ kind: "asking" });
  void follower.run(leaving.signal);
  await pass(1);
  expect(follower.status.value).toEqual({ kind: "up" });
});

describe("behind", () => {
  test("is a record without a block that the chain has for longer than a moment", async () => {
    const { mine, status } = await start();
    mine(12);
    await pass(2_900);
    expect(status()).toEqual({ kind: "up" });
    await pass(200);
    expect(status()).toEqual({ kind: "behind", blocks: 3 });
  });

  test("is over as soon as it has the block", async () => {
    const { mine, fake, status } = await start();
    mine(12);
    await pass(6_000);
    fake.block = 12;
    await pass(5_000);
    expect(status()).toEqual({ kind: "up" });
  });

  test("is no record that only takes a moment for each block of a fast chain", async () => {
    const { mine, fake, follower, status } = await start();
    follower.follow(buyer);
    for (let block = 10; block < 60; block++) {
      mine(block);
      await pass(250);
      fake.block = block - 2;
      fake.say({ trades: [] });
      await pass(0);
      expect(status()).toEqual({ kind: "up" });
    }
  });

  test("is a record that still reads the past, however new its last block is", async () => {
    const staged = stageRecord();
    staged.mine(9);
    Object.assign(staged.fake, { block: 9, isReady: false });
    void staged.follower.run(leaving.signal);
    await pass(1);
    expect(staged.follower.status.value.kind).toBe("behind");
  });

  test("is not a record whose chain went back", async () => {
    const { mine, fake, status } = await start();
    mine(12);
    mine(8);
    fake.block = 8;
    await pass(10_000);
    expect(status()).toEqual({ kind: "up" });
  });
});

describe("down", () => {
  test.each([
    ["does not answer", (fake: { isDown: boolean }) => Object.assign(fake, { isDown: true })],
    ["has trouble", (fake: { instead: Map<string, unknown> }) => fake.instead.set("status", 503)],
    ["has enough of us", (fake: { instead: Map<string, unknown> }) => fake.instead.set("status", 429)],
  ])("is a record that %s, until it does well again", async (_, harm) => {
    const { fake, status } = await start();
    harm(fake);
    await pass(5_001);
    expect(status()).toEqual({ kind: "down" });
    fake.isDown = false;
    fake.instead.clear();
    await pass(30_000);
    expect(status()).toEqual({ kind: "up" });
  });

  test("is a record that leaves a question without an answer", async () => {
    const { fake, status } = await start();
    const silent = vi
      .spyOn(AbortSignal, "timeout")
      .mockReturnValue(AbortSignal.abort(new DOMException("", "TimeoutError")));
    fake.isDown = true;
    await pass(5_001);
    expect(status()).toEqual({ kind: "down" });
    silent.mockRestore();
  });

  test("is noticed when the stream ends, before the next look", async () => {
    const { fake, follower, status } = await start();
    follower.follow(buyer);
    await pass(100);
    fake.isDown = true;
    fake.endStream();
    await pass(1);
    expect(status()).toEqual({ kind: "down" });
  });

  test("is asked less and less", async () => {
    const { fake } = await start();
    fake.isDown = true;
    await pass(120_000);
    const before = fake.asked.length;
    await pass(60_000);
    expect(fake.asked.length - before).toBeLessThanOrEqual(3);
  });
});

describe("lying", () => {
  test.each([
    ["is of another chain", { chainId: 1 }],
    ["is of another escrow", { escrow: buyer }],
    ["makes no sense", { block: "nine" }],
    ["is no object", null],
  ])("is a record whose status %s", async (_, wrong) => {
    const { fake, config, status } = await start();
    const right = { ...config, block: { number: 9, time: 9 }, lastStep: null, isReady: true };
    fake.instead.set("status", wrong && { ...right, ...wrong });
    await pass(5_001);
    expect(status()).toEqual({ kind: "lying" });
  });

  test("is a record whose last step stands in a block that the chain does not have, at the second look", async () => {
    const { fake, status } = await start();
    fake.lastStep = { number: 4, hash: hashAt(5) };
    await pass(5_001);
    expect(status()).toEqual({ kind: "up" });
    await pass(1_000);
    expect(status()).toEqual({ kind: "lying" });
    fake.lastStep = { number: 4, hash: hashAt(4) };
    await pass(30_000);
    expect(status()).toEqual({ kind: "up" });
  });

  test("is no record whose last step may still be undone", async () => {
    const { fake, status } = await start({ local: false });
    fake.lastStep = { number: 4, hash: hashAt(5) };
    await pass(20_000);
    expect(status()).toEqual({ kind: "up" });
  });

  test("is a record whose list makes no sense, and one good look does not make up for it at once", async () => {
    const { fake, follower, status } = await start();
    fake.instead.set("trades", { trades: 5 });
    const ask = () =>
      follower.ask((client) => client.trades({ viewer: buyer, state: null, cursor: null, search: null }));
    for (const pause of [2_000, 4_000, 8_000]) {
      await expect(ask()).rejects.toMatchObject({ code: "recordAnswerInvalid" });
      await pass(pause - 100);
      expect(status()).toEqual({ kind: "lying" });
      await pass(200);
      expect(status()).toEqual({ kind: "up" });
    }
  });

  test("is tried again as soon where many lists fail together as where one does", async () => {
    const { fake, follower, status } = await start();
    fake.instead.set("trades", { trades: 5 });
    const ask = () =>
      follower.ask((client) => client.trades({ viewer: buyer, state: null, cursor: null, search: null }));
    await Promise.allSettled(Array.from({ length: 6 }, ask));
    expect(status()).toEqual({ kind: "lying" });
    await pass(2_100);
    expect(status()).toEqual({ kind: "up" });
  });

  test("is for good a record that told of a trade what the chain refutes (A-39)", async () => {
    const { fake, follower, status } = await start();
    const story = new Story();
    fake.tell([{ ...story.row, held: story.row.held * 2n }]);
    const { trades } = await follower.ask((client) =>
      client.trades({ viewer: buyer, state: null, cursor: null, search: null }),
    );
    follower.remember(trades, 9);
    await follower.holdTo(new Story().row);
    expect(status()).toEqual({ kind: "lying" });
    await pass(60_000);
    expect(status()).toEqual({ kind: "lying" });
  });

  test("is not a list that was given up, and nor is that a silence", async () => {
    const { fake, follower, status } = await start();
    fake.isSlow = true;
    const given = new AbortController();
    const query = { viewer: buyer, state: null, cursor: null, search: null } as const;
    const asked = follower.ask((client) => client.trades(query, given.signal));
    given.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(status()).toEqual({ kind: "up" });
  });
});

describe("what changed", () => {
  test("is told by the stream, once what depends on it was read anew", async () => {
    const { fake, follower, mine } = await start();
    const read = Promise.withResolvers<void>();
    let changes = 0;
    follower.onChange(() => {
      changes += 1;
      return read.promise;
    });
    follower.follow(buyer);
    await pass(10);
    const before = changes;
    mine(10);
    fake.block = 10;
    fake.say({ trades: [new Story().trade] });
    await pass(10);
    expect(changes).toBe(before + 1);
    expect(follower.block.value).toBe(9);
    read.resolve();
    await pass(10);
    expect(follower.block.value).toBe(10);
    fake.block = 11;
    fake.say({ trades: [] });
    await pass(10);
    expect([changes, follower.block.value]).toEqual([before + 1, 11]);
  });

  test("is found by a look where there is no stream", async () => {
    const { fake, follower } = await start();
    let changes = 0;
    follower.onChange(() => {
      changes += 1;
    });
    fake.block = 10;
    await pass(5_001);
    expect([changes, follower.block.value]).toEqual([1, 10]);
    await pass(5_001);
    expect(changes).toBe(1);
  });

  test("may have been missed while the stream was away", async () => {
    const { fake, follower } = await start();
    let changes = 0;
    follower.onChange(() => {
      changes += 1;
    });
    const leave = follower.follow(buyer);
    await pass(10);
    const before = changes;
    fake.endStream();
    await pass(2_000);
    expect(changes).toBe(before + 1);
    leave();
    const asked = fake.asked.filter((path) => path === "stream").length;
    await pass(60_000);
    expect(fake.asked.filter((path) => path === "stream").length).toBe(asked);
  });
});
