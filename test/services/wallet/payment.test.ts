import "fake-indexeddb/auto";
import { encodeFunctionData, erc20Abi, parseTransaction } from "viem";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { permit2Double } from "../../../scripts/gas/permit2Double.ts";
import { payAllCalls } from "../../../web/app/src/features/pay/carton/payManyCalls.ts";
import { readPermit2Allowance } from "../../../web/app/src/features/pay/sign/readPermit2Allowance.ts";
import type { Pending } from "../../../web/app/src/lib/sendCalls/PendingStore.ts";
import { permit2 } from "../../../web/app/src/lib/signing/permit2.ts";
import { OutsideWallet } from "../../../web/app/src/lib/wallet/outside/OutsideWallet.ts";
import { batchesOf } from "../../../web/shared/escrow/batch.ts";
import { tradeId } from "../../../web/shared/escrow/terms.ts";
import { type Anvil, startAnvil } from "./anvil.ts";
import { type Deals, dealsIn, me } from "./deals.ts";
import { FakeOutsideWallets } from "./FakeOutsideWallets.ts";
import { type Market, openMarket } from "./market.ts";
import { agreeing, answering, nextQuestion, openPage, type Page } from "./openPage.ts";

const outsider = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

let anvil: Anvil;
let market: Market;
let deal: Deals["deal"];
let request: Deals["request"];
let isPaid: Deals["isPaid"];
let allowance: Deals["allowance"];
let page: Page;
let disk = 0;
let running: AbortController;

beforeAll(async () => {
  anvil = await startAnvil();
  market = await openMarket(anvil.client, [me, outsider]);
  ({ deal, request, isPaid, allowance } = dealsIn(market, anvil.client));
});
afterAll(() => anvil.stop());

beforeEach(async () => {
  running?.abort();
  running = new AbortController();
  await anvil.test.setAutomine(true);
  page = await openPage(anvil.client, `payment-${disk++}`);
});
afterAll(() => running.abort());

const follow = (target: Page) => void target.follower.run(running.signal);

describe("a payment with an account of this wallet", () => {
  it.each([
    ["authorization", "payWithAuthorization", "signPayment"],
    ["permit", "payWithPermit", "signPermit"],
  ] as const)("by %s is one question, and costs no more than it says", async (way, action, prelude) => {
    follow(page);
    const questions = answering(page);
    const { trade, calls, purpose } = await deal(way);
    const receipt = await page.sending.sendCalls({ calls, purpose });
    expect(receipt.status).toBe("success");
    expect(questions.map(({ summary }) => summary)).toMatchObject([{ action, prelude }]);
    expect(questions[0]).toMatchObject({ step: 1, steps: 1, outsideWallet: null });
    const most = questions[0]?.summary.fee?.maximum ?? 0n;
    expect(receipt.gasUsed * receipt.effectiveGasPrice).toBeLessThanOrEqual(most);
    expect(await isPaid(trade)).toBe(true);
    expect(await allowance(me, market.dollar)).toBe(0n);
  });

  it("through Permit2 is one question, takes what was allowed to it, and costs no more than it says", async () => {
    follow(page);
    const questions = answering(page);
    const approve = encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [permit2, 150n] });
    await page.sending.sendCalls({ calls: [{ to: market.ticket, data: approve }] });
    const allowed = () => readPermit2Allowance(anvil.client, market.ticket, me);
    expect(await allowed()).toBe(0n);
    await anvil.test.setCode({ address: permit2, bytecode: permit2Double() });
    expect(await allowed()).toBe(150n);

    const { trade, calls, purpose } = await deal("permit2", me, market.ticket);
    const receipt = await page.sending.sendCalls({ calls, purpose });
    expect(receipt.status).toBe("success");
    const paying = questions.slice(1);
    expect(paying).toMatchObject([{ step: 1, steps: 1, outsideWallet: null }]);
    expect(paying[0]?.summary).toMatchObject({ action: "payWithPermit2", prelude: "signPayment" });
    const most = paying[0]?.summary.fee?.maximum ?? 0n;
    expect(receipt.gasUsed * receipt.effectiveGasPrice).toBeLessThanOrEqual(most);
    expect(await isPaid(trade)).toBe(true);
    expect(await allowed()).toBe(50n);
    expect(await allowance(me, market.ticket)).toBe(0n);
  });

  it("in a coin that must be allowed first is one question too, and leaves no allowance", async () => {
    follow(page);
    const questions = answering(page);
    const { trade, calls, purpose } = await deal("approve", me, market.ticket);
    await page.sending.sendCalls({ calls, purpose });
    expect(questions.map(({ summary }) => summary)).toMatchObject([{ action: "pay", prelude: "approve" }]);
    expect(await isPaid(trade)).toBe(true);
    expect(await allowance(me, market.ticket)).toBe(0n);
    expect(page.pending.read().map((one) => one.purpose)).toEqual(expect.arrayContaining([null, purpose]));
  });

  it("of several coins together is one question, and leaves no allowance of any", async () => {
    follow(page);
    const questions = answering(page);
    const all = [await request(market.dollar, 1), await request(market.ticket, 2)];
    const calls = payAllCalls(market.escrow, batchesOf(all), new Map());
    const trades = all.map(({ terms }) => tradeId(terms, anvil.client.chain.id, market.escrow));
    await page.sending.sendCalls({ calls, purpose: { action: "payMany", trades } });
    expect(questions.map(({ summary }) => summary)).toMatchObject([
      { action: "multicall", prelude: "approve", warnings: [] },
    ]);
    expect(questions[0]?.summary.flows.map(({ token, amount }) => [token, amount])).toEqual([
      [market.dollar, 100n],
      [market.ticket, 100n],
    ]);
    // Both agreements were read, and none of it is left for the reader to check.
    expect(questions[0]?.summary.checks.filter(({ state }) => state !== "passed")).toEqual([]);
    for (const trade of trades) expect(await isPaid(trade)).toBe(true);
    for (const token of [market.dollar, market.ticket]) expect(await allowance(me, token)).toBe(0n);
    expect(page.pending.read()).toHaveLength(3);
  });

  it("takes back what is left of an earlier allowance, and then asks once for the rest", async () => {
    follow(page);
    const questions = answering(page);
    const approve = encodeFunctionData({
      abi: erc20Abi,
      functionName: "approve",
      args: [market.escrow, 1n],
    });
    await page.sending.sendCalls({ calls: [{ to: market.ticket, data: approve }] });
    const { trade, calls, purpose } = await deal("approve", me, market.ticket);
    await page.sending.sendCalls({ calls, purpose });
    expect(questions.slice(1).map(({ summary }) => summary)).toMatchObject([
      { action: "approve", prelude: null },
      { action: "pay", prelude: "approve" },
    ]);
    expect(await isPaid(trade)).toBe(true);
    expect(await allowance(me, market.ticket)).toBe(0n);
  });

  it("signs nothing for the coin when the user says no", async () => {
    const { calls, trade } = await deal("authorization");
    const sent = page.sending.sendCalls({ calls });
    (await nextQuestion(page)).reject();
    await expect(sent).rejects.toMatchObject({ code: "userRejected" });
    expect(page.pending.read()).toEqual([]);
    expect(await isPaid(trade)).toBe(false);
  });

  it("says the contract's own error before anything is asked", async () => {
    const { calls } = await deal("authorization");
    follow(page);
    const stop = agreeing(page);
    await page.sending.sendCalls({ calls });
    stop();
    await expect(page.sending.sendCalls({ calls })).rejects.toMatchObject({ code: "TradeAlreadyPaid" });
    expect(page.confirmations.read()).toBeNull();
  });

  it("sends nothing that fails with its signature, though it went well without", async () => {
    const { calls, trade } = await deal("authorization");
    const [call] = calls;
    if (call?.lacks?.prelude.kind !== "authorization") throw new Error("no signature lacks");
    const other = { ...call.lacks.prelude, coin: { name: "Another Dollar", version: "1" } };
    const stop = agreeing(page);
    const sent = page.sending.sendCalls({ calls: [{ ...call, lacks: { ...call.lacks, prelude: other } }] });
    await expect(sent).rejects.toThrow();
    stop();
    expect(page.pending.read()).toEqual([]);
    expect(await isPaid(trade)).toBe(false);
  });
});

describe("a page that was killed while paying", () => {
  it("has allowance and payment on disk, and sends both again when the network forgot them", async () => {
    const { trade, calls, purpose } = await deal("approve", me, market.ticket);
    await anvil.test.setAutomine(false);
    const stop = agreeing(page);
    void page.sending.sendCalls({ calls, purpose }).catch(() => undefined);
    const written = await new Promise<readonly Pending[]>((resolve) => {
      page.pending.subscribe(() => {
        if (page.pending.read().length > 0) resolve(page.pending.read());
      });
    });
    stop();
    expect(written).toHaveLength(2);
    for (const { hash } of written) {
      await expect.poll(() => anvil.client.getTransaction({ hash }).catch(() => null)).not.toBeNull();
    }
    for (const { hash } of written) await anvil.test.dropTransaction({ hash });

    const next = await openPage(anvil.client, `payment-${disk - 1}`);
    const ended: (string | undefined)[] = [];
    next.follower.onEnding(({ purpose: what }, { state }) => ended.push(`${what?.action} ${state}`));
    await next.follower.look(true);
    await anvil.test.mine({ blocks: 1 });
    await next.follower.look(true);
    expect(ended.sort()).toEqual(["pay mined", "undefined mined"]);
    expect(await isPaid(trade)).toBe(true);
  });

  it("carries the authorization in nothing but the transaction on disk", async () => {
    await anvil.test.setAutomine(false);
    const { calls, terms } = await deal("authorization");
    const stop = agreeing(page);
    void page.sending.sendCalls({ calls }).catch(() => undefined);
    await expect.poll(() => page.pending.read()).toHaveLength(1);
    stop();
    const [entry] = page.pending.read();
    const { to, data } = parseTransaction(entry?.raw ?? "0x");
    expect(to).toBe(market.escrow.toLowerCase());
    expect(data).toContain(terms.agreement.slice(2));
    await anvil.test.mine({ blocks: 1 });
  });
});

describe("a payment with an outside wallet", () => {
  let fake: FakeOutsideWallets;
  const withOutside = async (name: string) => {
    const outside = new OutsideWallet(async () => fake);
    const opened = await openPage(anvil.client, name, outside);
    await opened.wallet.connect("io.fake");
    follow(opened);
    return opened;
  };

  beforeEach(async () => {
    fake = new FakeOutsideWallets(anvil.client, outsider);
    page = await withOutside(`outside-${disk}`);
  });

  it("is one look at the summary, and the wallet then asks for the signature and for the transaction", async () => {
    const questions = answering(page);
    const { trade, calls, purpose } = await deal("authorization", outsider);
    await page.sending.sendCalls({ calls, purpose });
    expect(questions).toMatchObject([
      { outsideWallet: "Fake", summary: { action: "payWithAuthorization", prelude: "signPayment" } },
    ]);
    expect(fake.asked).toEqual(["eth_signTypedData_v4", "eth_sendTransaction"]);
    expect(await isPaid(trade)).toBe(true);
  });

  describe("that takes several calls as one", () => {
    /** The wallet took them; the page that asked is gone before it heard more. */
    async function takenAndKilled() {
      fake.batches = true;
      const stop = agreeing(page);
      const { trade, calls, purpose } = await deal("approve", outsider, market.ticket);
      void page.sending.sendCalls({ calls, purpose }).catch(() => undefined);
      await expect.poll(() => page.pending.read()).toMatchObject([{ batch: "batch 1", purpose }]);
      stop();
      running.abort();
      running = new AbortController();
      return { trade, purpose };
    }

    it("is followed by the next page, which the wallet tells its transaction", async () => {
      const { trade, purpose } = await takenAndKilled();
      const next = await withOutside(`outside-${disk}`);
      const ended = Promise.withResolvers<unknown>();
      next.follower.onEnding((pending, ending) => ended.resolve({ ...pending, ...ending }));
      await next.follower.look(true);
      expect(next.pending.read()).toMatchObject([{ batch: "batch 1", mined: null, purpose }]);
      await fake.carryOut("batch 1");
      const hash = fake.taken.get("batch 1");
      expect(await ended.promise).toMatchObject({ state: "mined", hash, purpose });
      expect(next.pending.read()).toMatchObject([{ hash, batch: null }]);
      expect(await isPaid(trade)).toBe(true);
      expect(fake.asked).toEqual(["wallet_sendCalls"]);
    });

    it("waits as long as the wallet is not connected, and asks it nothing", async () => {
      const { purpose } = await takenAndKilled();
      const next = await openPage(anvil.client, `outside-${disk}`, new OutsideWallet(async () => fake));
      await next.follower.look(true);
      expect(next.pending.read()).toMatchObject([{ batch: "batch 1", purpose }]);
    });

    it("is said to be lost when the wallet knows nothing of it", async () => {
      await takenAndKilled();
      fake.taken.clear();
      const next = await withOutside(`outside-${disk}`);
      const state = await new Promise((resolve) =>
        next.follower.onEnding((_, ending) => resolve(ending.state)),
      );
      expect(state).toBe("forgotten");
      expect(next.pending.read()).toEqual([]);
    });

    it("asks once for all, and answers the page that stayed with the receipt", async () => {
      fake.batches = true;
      const questions = answering(page);
      const { trade, calls, purpose } = await deal("approve", outsider, market.ticket);
      const paid = page.sending.sendCalls({ calls, purpose });
      await expect.poll(() => page.pending.read()).toHaveLength(1);
      await fake.carryOut("batch 1");
      expect((await paid).transactionHash).toBe(fake.taken.get("batch 1"));
      expect(questions.map(({ step, steps }) => `${step} of ${steps}`)).toEqual(["1 of 1"]);
      expect(await isPaid(trade)).toBe(true);
    });
  });
});
