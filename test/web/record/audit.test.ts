import type { Address, Hex } from "viem";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { auditRecord } from "../../../web/app/src/lib/record/auditRecord.ts";
import { findLeftOut } from "../../../web/app/src/lib/record/findLeftOut.ts";
import { RecordClient } from "../../../web/app/src/lib/record/RecordClient.ts";
import { FakeChain } from "../chain/support/FakeChain.ts";
import { stageChain } from "../chain/support/stageChain.ts";
import { freshDatabase } from "../chain/support/watch.ts";
import { buyer, onlooker, seller } from "../shared/support/cast.ts";
import { payments } from "./support/payments.ts";

/** A chain with three payments, and a record that was told of them. */
async function stage() {
  freshDatabase();
  const fake = new FakeChain();
  const { chain, tick } = await stageChain(fake);
  const { indexer, pay, index } = payments(fake, chain.config);
  const ids = [1n, 2n, 3n].map(pay);
  index();
  const client = new RecordClient("http://record", indexer.fetch);
  const record = { ask: <Answer>(read: (from: RecordClient) => Promise<Answer>) => read(client) };
  await tick();
  const find = (viewer: Address = buyer) =>
    findLeftOut({ chain, record, viewer, signal: new AbortController().signal });
  return { fake, indexer, ids, find };
}

describe("what a record leaves out", () => {
  test("is nothing where it lists everything, for either side", async () => {
    const { find } = await stage();
    expect(await find(buyer)).toEqual([]);
    expect(await find(seller)).toEqual([]);
    expect(await find(onlooker)).toEqual([]);
  });

  test("is found for both sides, also behind the first page", async () => {
    const { find, indexer, ids } = await stage();
    indexer.rows = indexer.rows.filter(({ id }) => id !== ids[0]);
    indexer.pageSize = 1;
    expect(await find(buyer)).toEqual([ids[0]]);
    expect(await find(seller)).toEqual([ids[0]]);
  });

  test("is not what came after the block that it claims to know", async () => {
    const { find, indexer, ids } = await stage();
    indexer.rows = indexer.rows.filter(({ id }) => id !== ids[2]);
    expect(await find()).toEqual([ids[2]]);
    indexer.block -= 1;
    expect(await find()).toEqual([]);
  });

  test("is not looked for where there is too much of it", async () => {
    const { find, indexer } = await stage();
    indexer.pageSize = 1;
    const [row] = indexer.rows;
    indexer.rows = Array.from({ length: 4 }, () => row as (typeof indexer.rows)[number]);
    expect(await find()).toBeNull();
  });

  test("is not known while the node does not tell", async () => {
    const { find, fake, indexer } = await stage();
    indexer.rows = [];
    fake.quirk = { isDown: true };
    expect(await find()).toBeNull();
  });
});

describe("while lists come from the record", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const missing: Hex = "0xab";
  const other: Hex = "0xcd";

  /** What is found at each look, and how often that is held against the record within an hour. */
  async function condemned(...found: (readonly Hex[] | null | "fails")[]): Promise<number> {
    const condemn = vi.fn();
    const leaving = new AbortController();
    const find = vi.fn(async () => {
      const now = found.shift() ?? [];
      if (now === "fails") throw new Error("silent");
      return now;
    });
    const over = auditRecord(find, condemn, leaving.signal);
    await vi.advanceTimersByTimeAsync(3_600_000);
    leaving.abort();
    await over;
    return condemn.mock.calls.length;
  }

  test("a trade that is missing twice condemns it, once", async () => {
    expect(await condemned([missing], [missing], [missing])).toBe(1);
    expect(await condemned([], [], [missing], [missing, other])).toBe(1);
  });

  test("one that slipped through does not, nor does silence", async () => {
    expect(await condemned([missing], [], [missing], [])).toBe(0);
    expect(await condemned([missing], [other], [])).toBe(0);
    expect(await condemned([missing], null, [missing], "fails")).toBe(0);
  });
});
