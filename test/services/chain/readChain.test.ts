import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Hex } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { assertFresh } from "../../../web/app/src/lib/chain/assertFresh.ts";
import type { Chain } from "../../../web/app/src/lib/chain/Chain.ts";
import { chainConfigSchema } from "../../../web/app/src/lib/chain/config.ts";
import { openChain } from "../../../web/app/src/lib/chain/openChain.ts";
import { tradesOf } from "../../../web/app/src/lib/chain/sources/tradeSources.ts";
import { upToDate } from "../../../web/app/src/lib/chain/upToDate.ts";
import { verifyTrade } from "../../../web/app/src/lib/chain/verifyTrade.ts";
import { readTrades } from "../../../web/shared/escrow/readTrades.ts";
import { storedTrade, type Trade } from "../../../web/shared/escrow/trade.ts";
import { policy, type RealChain, startRealChain } from "./support/RealChain.ts";
import { startProxy } from "./support/startProxy.ts";

let real: RealChain;
let proxy: Awaited<ReturnType<typeof startProxy>>;
let leave: AbortController;

beforeAll(async () => {
  real = await startRealChain();
  proxy = await startProxy(real.url);
  await real.call(real.buyer, "publishPolicy", [policy]);
});
afterAll(async () => {
  proxy.stop();
  await real.stop();
});
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  leave = new AbortController();
});
afterEach(() => {
  leave.abort();
  proxy.lie = (_, result) => result;
});

/** A page with an empty cache, unless the last one's is still there. */
async function open(): Promise<Chain> {
  const none = "0x0000000000000000000000000000000000000001";
  const { escrow, startBlock } = real;
  const config = chainConfigSchema.parse({
    ...{ chainId: 31_337, rpcUrl: proxy.url, relayUrl: proxy.url, escrow, court: none },
    ...{ coins: [], feeds: [], policies: [], local: true, startBlock },
  });
  const chain = await openChain(config);
  void chain.follower.run(leave.signal);
  return chain;
}

async function rowsOf(chain: Chain, party: Hex): Promise<Trade[]> {
  const book = await upToDate(chain, tradesOf(real.escrow, party));
  return readTrades(book.logs, 31_337, real.escrow).trades;
}

const rowOf = async (chain: Chain, id: Hex) =>
  (await rowsOf(chain, real.buyer.address)).find((trade) => trade.id === id) as Trade;

describe("a fresh profile", () => {
  test("finds all trades of both sides, and rows equal what the contract stores", async () => {
    const trades = [await real.pay(), await real.pay(5_000n), await real.pay(7_000n)];
    await real.call(real.seller, "deliver", [trades[1]?.terms]);
    await real.call(real.buyer, "release", [trades[2]?.terms, 7_000n]);
    for (const { address } of [real.buyer, real.seller]) {
      const rows = await rowsOf(await open(), address);
      expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(trades.map(({ id }) => id)));
      for (const row of rows) expect(storedTrade(row)).toEqual(await real.stored(row.id));
    }
  });

  test("follows a case to its ruling, which names no trade", async () => {
    const { id, terms } = await real.pay(10_000n);
    const plea = (buyerBps: number) => ({
      buyerBps,
      statement: `0x${"11".repeat(32)}`,
      expiresAt: 0,
      signature: "0x",
    });
    const chain = await open();
    await real.call(real.seller, "deliver", [terms]);
    await real.call(real.buyer, "openCase", [terms, policy, plea(10_000)], policy.maxCaseFee);
    expect(await rowOf(chain, id)).toMatchObject({ status: "Claimed" });
    await real.call(real.seller, "answer", [terms, policy, plea(0)], policy.maxCaseFee);
    expect(await rowOf(chain, id)).toMatchObject({ status: "InCourt", case: { disputeId: 7n } });
    await real.rule(31n);
    expect(await rowOf(chain, id)).toMatchObject({ status: "Ruled", case: { ruling: 31 } });
    expect(storedTrade(await verifyTrade(chain, id))).toEqual(await real.stored(id));
    await real.call(real.seller, "execute", [terms, policy]);
    expect(await rowOf(chain, id)).toMatchObject({ status: "Closed", case: { end: { toBuyer: 7_000n } } });
  });
});

describe("a living chain", () => {
  test("a mined action is in the row after its block", async () => {
    const chain = await open();
    const { id, terms } = await real.pay();
    expect(await rowOf(chain, id)).toMatchObject({ status: "Paid" });
    const source = tradesOf(real.escrow, real.seller.address);
    chain.reader.follow(source);
    await chain.reader.afterBlock(await real.call(real.seller, "deliver", [terms]));
    const { logs } = await chain.reader.book(source);
    expect(readTrades(logs, 31_337, real.escrow).trades.find((trade) => trade.id === id)?.status).toBe(
      "Delivered",
    );
  });

  test.each([1, 3, 20])("a reorg of %i blocks is corrected", async (depth) => {
    const chain = await open();
    await rowsOf(chain, real.buyer.address);
    await real.client.mine({ blocks: depth - 1 });
    const { id } = await real.pay();
    expect((await rowsOf(chain, real.buyer.address)).some((trade) => trade.id === id)).toBe(true);
    await real.client.request({ method: "anvil_reorg", params: [depth, []] } as never);
    await real.client.mine({ blocks: 1 });
    expect((await rowsOf(chain, real.buyer.address)).some((trade) => trade.id === id)).toBe(false);
  });

  test("the chain's time is the pending block's, after a jump too", async () => {
    const chain = await open();
    await chain.follower.refresh();
    const before = chain.clock.now() as number;
    await real.client.increaseTime({ seconds: 86_400 });
    await chain.follower.refresh();
    expect((chain.clock.now() as number) - before).toBeGreaterThanOrEqual(86_400);
  });
});

describe("a node that lies", () => {
  let shown: Trade;
  let chain: Chain;
  beforeEach(async () => {
    const { id } = await real.pay();
    chain = await open();
    shown = await rowOf(chain, id);
  });

  const edited = (edit: (log: { topics: Hex[]; data: Hex }) => object | null) => {
    proxy.lie = ({ method }, result) =>
      method === "eth_getLogs" ? (result as never[]).map(edit).filter((log) => log !== null) : result;
    return anew();
  };
  /** The same page without what it read from the honest node. */
  const anew = async () => {
    globalThis.indexedDB = new IDBFactory();
    leave.abort();
    leave = new AbortController();
    chain = await open();
  };

  test("and one that does not: the trade may be signed", async () => {
    await expect(assertFresh(chain, shown, null)).resolves.toMatchObject({ id: shown.id, status: "Paid" });
  });

  test("and nobody's whole list is read for one trade", async () => {
    const filters: unknown[] = [];
    proxy.lie = ({ method, params }, result) => {
      if (method === "eth_getLogs") filters.push((params[0] as { topics: unknown[] }).topics);
      return result;
    };
    await anew();
    await assertFresh(chain, shown, real.buyer.address);
    expect(filters).toContainEqual([null, [shown.id]]);
    expect(JSON.stringify(filters)).not.toContain(real.buyer.address.slice(2).toLowerCase());
  });

  test("about the amount is caught by the trade's id", async () => {
    const amount = shown.terms.amount.toString(16).padStart(64, "0");
    await edited((log) => ({ ...log, data: log.data.replace(amount, amount.replace(/.$/, "9")) }));
    await expect(assertFresh(chain, shown, null)).rejects.toMatchObject({ code: "tradeTermsForged" });
  });

  test("about the seller is caught by the trade's id", async () => {
    const other = `0x${"0".repeat(24)}${"ab".repeat(20)}` as Hex;
    await edited((log) => ({ ...log, topics: log.topics.map((topic, at) => (at === 3 ? other : topic)) }));
    await expect(assertFresh(chain, shown, null)).rejects.toMatchObject({ code: "tradeTermsForged" });
  });

  test("by hiding an event is caught by the contract", async () => {
    await real.call(real.seller, "deliver", [shown.terms]);
    await edited((log) => (log.topics.length === 2 ? null : log));
    await expect(assertFresh(chain, shown, null)).rejects.toMatchObject({ code: "tradeRowMismatch" });
  });

  test("by hiding the whole trade is caught by the contract", async () => {
    await edited(() => null);
    await expect(assertFresh(chain, shown, null)).rejects.toMatchObject({ code: "tradeRowMismatch" });
  });

  test("about what the contract stores is caught by the logs", async () => {
    proxy.lie = ({ method }, result) =>
      method === "eth_call" ? `${(result as string).slice(0, 65)}2${(result as string).slice(66)}` : result;
    await expect(assertFresh(chain, shown, null)).rejects.toMatchObject({ code: "tradeRowMismatch" });
  });

  test("about the policy is caught by its hash", async () => {
    const choices = (101).toString(16).padStart(64, "0");
    await edited((log) => ({ ...log, data: log.data.replace(choices, choices.replace(/..$/, "0b")) }));
    await expect(assertFresh(chain, shown, null)).rejects.toMatchObject({ code: "policyForged" });
  });

  test("about which chain it serves is caught", async () => {
    proxy.lie = ({ method }, result) => (method === "eth_chainId" ? "0x1" : result);
    await anew();
    await expect(assertFresh(chain, shown, null)).rejects.toMatchObject({ code: "nodeOtherChain" });
  });

  test("about the seller is caught in the viewer's own list, too", async () => {
    const other = `0x${"0".repeat(24)}${"ab".repeat(20)}` as Hex;
    await edited((log) => ({ ...log, topics: log.topics.map((topic, at) => (at === 3 ? other : topic)) }));
    const { address } = real.buyer;
    const own = tradesOf(real.escrow, address);
    chain.reader.follow(own);
    await expect(assertFresh(chain, shown, address)).rejects.toMatchObject({ code: "tradeTermsForged" });
    // That list was read, and not the trade by itself.
    expect((await chain.reader.book(own)).logs).not.toEqual([]);
    expect(chain.reader.follows(own)).toBe(true);
  });

  test("or only lost a log once is read again", async () => {
    await real.call(real.seller, "deliver", [shown.terms]);
    let isFirst = true;
    proxy.lie = ({ method }, result) => {
      const hides = method === "eth_getLogs" && isFirst && (result as unknown[]).length > 1;
      if (hides) isFirst = false;
      return hides ? (result as unknown[]).slice(0, -1) : result;
    };
    await anew();
    await expect(verifyTrade(chain, shown.id)).resolves.toMatchObject({ status: "Delivered" });
    expect(isFirst).toBe(false);
  });

  test("a trade that moved on is not signed as it was shown (A-39)", async () => {
    await real.call(real.seller, "deliver", [shown.terms]);
    await expect(assertFresh(chain, shown, null)).rejects.toMatchObject({ code: "tradeChanged" });
  });

  test("a trade that never was is unknown", async () => {
    await expect(verifyTrade(chain, `0x${"77".repeat(24)}${"00".repeat(8)}`)).rejects.toMatchObject({
      code: "tradeUnknown",
    });
  });

  test("a node that is gone stops the signing", async () => {
    proxy.isDown = true;
    await expect(assertFresh(chain, shown, null)).rejects.toMatchObject({ code: "nodeUnreachable" });
    proxy.isDown = false;
  });
});
