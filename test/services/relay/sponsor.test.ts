import { parseEther, parseGwei, zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { fund } from "../../../scripts/deployment/Deployer.ts";
import { paymentOrderSchema, settlementOrderSchema } from "../../../web/shared/sponsor/orders.ts";
import { pageOrigin } from "./relayServer.ts";
import { newPerson, SponsorWorld, seller } from "./SponsorWorld.ts";

let world: SponsorWorld;
beforeAll(async () => {
  world = await SponsorWorld.open();
});
afterAll(() => world.close());

const buyerAt = (index: number) => world.buyers[index] as (typeof world.buyers)[number];

describe("carrying", () => {
  it("pays for a buyer who has no native coin, to the unit", async () => {
    const [buyer, sponsor] = [buyerAt(0), await world.start()];
    const before = await world.coinsOf(buyer.address);
    const heldBefore = await world.coinsOf(world.market.escrow);
    const order = await world.payment(buyer);
    const answer = await sponsor.pay(order);
    expect(answer).toEqual({ status: 200, transaction: expect.stringMatching(/^0x[0-9a-f]{64}$/) });
    expect(await world.trade(order.terms)).toMatchObject({ status: "Paid", held: 100n });
    expect(await world.coinsOf(buyer.address)).toBe(before - 100n);
    expect(await world.coinsOf(world.market.escrow)).toBe(heldBefore + 100n);
    expect(await world.nativeOf(buyer.address)).toBe(0n);
  });

  it("settles what both signed, before a case and within one", async () => {
    const [buyer, sponsor] = [buyerAt(0), await world.start()];
    const order = await world.payment(buyer);
    await sponsor.pay(order);
    const split = await world.settlement(order.terms, buyer, { toBuyer: 31n });
    const [ofBuyer, ofSeller] = [await world.coinsOf(buyer.address), await world.coinsOf(seller.address)];
    expect(await sponsor.settle(split)).toMatchObject({ status: 200 });
    expect(await world.trade(order.terms)).toMatchObject({ status: "Closed", held: 0n });
    expect(await world.coinsOf(buyer.address)).toBe(ofBuyer + 31n);
    expect(await world.coinsOf(seller.address)).toBe(ofSeller + 69n);

    const next = await world.payment(buyer);
    await sponsor.pay(next);
    await fund(world.deployer, buyer.address, parseEther("1"));
    await world.act(seller as never, "deliver", [next.terms]);
    const claim = { buyerBps: 10_000, statement: zeroHash, expiresAt: 0, signature: "0x" };
    await world.act(buyer, "openCase", [next.terms, world.market.policy, claim], 1_000n);
    const inCase = await world.settlement(next.terms, buyer, { toBuyer: 60n });
    expect(await sponsor.settle(inCase)).toMatchObject({ code: "sponsorCallFails" });
    expect(await sponsor.settle({ ...inCase, policy: world.market.policy })).toMatchObject({ status: 200 });
    expect(await world.trade(next.terms)).toMatchObject({ status: "Closed" });
    expect(await world.coinsOf(buyer.address)).toBe(ofBuyer + 31n - 100n + 60n);
  });

  it("gives the same transaction for the same order, before and after it is mined", async () => {
    const sponsor = await world.start();
    const order = await world.payment(buyerAt(1));
    const answers = await Promise.all([sponsor.pay(order), sponsor.pay(order), sponsor.pay(order)]);
    await sponsor.tend();
    answers.push(await sponsor.pay(order));
    expect(new Set(answers.map(({ transaction }) => transaction)).size).toBe(1);
    expect(await sponsor.sent()).toBe(1);
  });

  it("carries several at once without a collision", async () => {
    const sponsor = await world.start();
    const orders = await Promise.all([1, 2, 3].map((index) => world.payment(buyerAt(index))));
    const answers = await Promise.all(orders.map((order) => sponsor.pay(order)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { terms } of orders) expect((await world.trade(terms)).status).toBe("Paid");
    expect(await sponsor.sent()).toBe(3);
  });

  it("says beforehand what it does and what is left", async () => {
    const sponsor = await world.start({ limits: { dailyBudget: parseEther("0.5") } });
    const buyer = buyerAt(2);
    const first = await sponsor.state(buyer.address);
    expect(first).toEqual({
      status: 200,
      body: {
        sponsor: sponsor.address,
        chainId: 31_337,
        escrow: world.market.escrow,
        coins: [world.market.dollar],
        left: { person: 10, budget: String(parseEther("0.5")) },
        highestFee: String(600_000n * parseGwei("100")),
        refusal: null,
      },
    });
    await sponsor.pay(await world.payment(buyer));
    await sponsor.tend();
    const spent = parseEther("1") - (await world.nativeOf(sponsor.address));
    const { body } = await sponsor.state(buyer.address);
    expect(body.left).toEqual({ person: 9, budget: String(parseEther("0.5") - spent) });
  });
});

describe("limits", () => {
  it("stop a person after so many a day, and only that person", async () => {
    const sponsor = await world.start({ limits: { perPerson: 1 } });
    expect(await sponsor.pay(await world.payment(buyerAt(1)))).toMatchObject({ status: 200 });
    const refused = { status: 429, code: "sponsorPersonSpent" };
    expect(await sponsor.pay(await world.payment(buyerAt(1)))).toEqual(refused);
    expect((await sponsor.state(buyerAt(1).address)).body.refusal).toBe("sponsorPersonSpent");
    const other = await world.payment(buyerAt(2));
    expect(await sponsor.pay(other)).toMatchObject({ status: 200 });
    // A settlement takes from both.
    expect(await sponsor.settle(await world.settlement(other.terms, buyerAt(2), { toBuyer: 5n }))).toEqual(
      refused,
    );
    sponsor.relay.pass(86_400_001);
    await sponsor.tend();
    expect(await sponsor.pay(await world.payment(buyerAt(1)))).toMatchObject({ status: 200 });
  });

  it("stop a network address after so many a day", async () => {
    const sponsor = await world.start({ limits: { perNetwork: 2 } });
    for (const index of [1, 2]) await sponsor.pay(await world.payment(buyerAt(index)));
    const refused = { status: 429, code: "sponsorNetworkSpent" };
    expect(await sponsor.pay(await world.payment(buyerAt(3)))).toEqual(refused);
  });

  it("stop everybody when the day's budget is used up, across a restart", async () => {
    const first = await world.start();
    await first.pay(await world.payment(buyerAt(1)));
    await first.tend();
    const spent = parseEther("1") - (await world.nativeOf(first.address));
    const again = await world.start({ folder: first.folder, limits: { dailyBudget: spent + 1n } });
    expect(await again.pay(await world.payment(buyerAt(2)))).toEqual({
      status: 429,
      code: "sponsorBudgetSpent",
    });
    expect((await again.state(buyerAt(2).address)).body).toMatchObject({
      left: { budget: "1" },
      refusal: "sponsorBudgetSpent",
    });
    expect(await again.sent()).toBe(1);
  });

  it("wait while the network's fees are above the limit, and count gas", async () => {
    const dear = await world.start({ limits: { maxFeePerGas: 1n } });
    expect(await dear.pay(await world.payment(buyerAt(1)))).toEqual({
      status: 503,
      code: "sponsorFeesTooHigh",
    });
    expect((await dear.state(buyerAt(1).address)).body.refusal).toBe("sponsorFeesTooHigh");
    const small = await world.start({ limits: { maxGas: 50_000n } });
    expect(await small.pay(await world.payment(buyerAt(1)))).toEqual({
      status: 422,
      code: "sponsorCallTooDear",
    });
    expect([await dear.sent(), await small.sent()]).toEqual([0, 0]);
  });

  it("slow down who asks too often, before anything is tried on the chain", async () => {
    const sponsor = await world.start({ orders: 2 });
    for (let count = 0; count < 2; count++)
      expect((await sponsor.post("payments", {})).code).toBe("orderMalformed");
    const order = await world.payment(buyerAt(1));
    expect(await sponsor.pay(order)).toEqual({ status: 429, code: "tooManyRequests" });
    sponsor.relay.pass(60_000);
    expect(await sponsor.pay(order)).toMatchObject({ status: 200 });
  });

  it("say that the purse is empty", async () => {
    const sponsor = await world.start({ purse: 1_000n });
    expect(await sponsor.pay(await world.payment(buyerAt(1)))).toEqual({ status: 503, code: "sponsorEmpty" });
    expect((await sponsor.state(buyerAt(1).address)).body.refusal).toBe("sponsorEmpty");
  });
});

describe("nothing but what was signed", () => {
  const fails = { status: 422, code: "sponsorCallFails" };
  const malformed = { status: 400, code: "orderMalformed" };

  it("is sent: wrong signer, other escrow, other chain, other terms, another time", async () => {
    const [buyer, sponsor] = [buyerAt(1), await world.start()];
    const terms = await world.terms(buyer);
    const order = await world.payment(buyer, { terms });
    const foreign = await world.payment(newPerson(), { terms });
    const otherEscrow = await world.payment(buyer, { terms, place: { escrow: seller.address } });
    const otherChain = await world.payment(buyer, { terms, place: { chainId: 1 } });
    for (const one of [
      foreign,
      otherEscrow,
      otherChain,
      { ...order, signature: "0x" as const },
      { ...order, terms: { ...terms, seller: newPerson().address } },
      { ...order, terms: { ...terms, amount: 99n } },
      { ...order, validBefore: order.validBefore + 1 },
      await world.payment(buyer, { terms, validAfter: (await world.now()) + 500 }),
    ]) {
      expect(await sponsor.pay(one)).toEqual(fails);
    }
    const ended = await world.payment(buyer, { terms, validBefore: (await world.now()) + 30 });
    expect(await sponsor.pay(ended)).toEqual({ status: 422, code: "sponsorTooLate" });
    const grain = { ...order, terms: { ...terms, token: world.market.ticket } };
    expect(await sponsor.pay(grain)).toEqual({ status: 422, code: "sponsorCoinNotCarried" });
    expect(await sponsor.sent()).toBe(0);
    expect(await sponsor.pay(order)).toMatchObject({ status: 200 });
  });

  it("is sent: settlements need both signatures, as they stand", async () => {
    const [buyer, sponsor] = [buyerAt(2), await world.start()];
    const { terms } = await world.payment(buyer).then(async (order) => {
      await sponsor.pay(order);
      return order;
    });
    const split = await world.settlement(terms, buyer, { toBuyer: 40n });
    const { offer } = split;
    for (const changed of [
      { buyerSignature: "0x" as const },
      { sellerSignature: "0x" as const },
      { sellerSignature: offer.buyerSignature },
      { toBuyer: 41n },
      { expiresAt: offer.expiresAt + 1 },
    ]) {
      expect(await sponsor.settle({ terms, offer: { ...offer, ...changed } })).toEqual(fails);
    }
    expect(await sponsor.sent()).toBe(1);
    expect(await sponsor.settle(split)).toMatchObject({ status: 200 });
  });

  it("is sent: the sponsor's sending never stands for a party's signature", async () => {
    const [buyer, sponsor] = [buyerAt(3), await world.start()];
    const terms = { ...(await world.terms(buyer)), seller: sponsor.address };
    const order = await world.payment(buyer, { terms });
    expect(await sponsor.pay(order)).toEqual(fails);
    const helper = await world.start();
    expect(await helper.pay(order)).toMatchObject({ status: 200 });
    const { offer } = await world.settlement(terms, buyer, { toBuyer: 100n });
    expect(await sponsor.settle({ terms, offer: { ...offer, sellerSignature: "0x" } })).toEqual(fails);
    expect((await world.trade(terms)).status).toBe("Paid");
  });

  it("is taken: fields more or less, other types, no JSON, too much of it", async () => {
    const sponsor = await world.start();
    const order = await world.payment(buyerAt(1));
    const wire = z.encode(paymentOrderSchema, order);
    for (const body of [
      { ...wire, to: seller.address },
      { ...wire, value: "1" },
      { ...wire, terms: { ...wire.terms, escrow: seller.address } },
      { ...wire, signature: "0xzz" },
      { ...wire, terms: { ...wire.terms, amount: 100 } },
      { terms: wire.terms },
      [],
      null,
      "no JSON",
      `"${"x".repeat(40_000)}"`,
    ]) {
      expect(await sponsor.post("payments", body)).toEqual(malformed);
    }
    const split = {
      terms: order.terms,
      offer: { toBuyer: 1n, expiresAt: 1, buyerSignature: "0x", sellerSignature: "0x" },
    } as const;
    const settled = z.encode(settlementOrderSchema, split);
    expect(await sponsor.post("settlements", { ...settled, data: "0x" })).toEqual(malformed);
    expect((await sponsor.post("transactions", wire)).status).toBe(404);
    expect((await sponsor.state("0x12" as never)).status).toBe(400);
    expect(await sponsor.sent()).toBe(0);
  });

  it("is taken twice: a paid trade is not paid again, whoever asks", async () => {
    const order = await world.payment(buyerAt(1));
    await (await world.start()).pay(order);
    const other = await world.start();
    expect(await other.pay(order)).toEqual(fails);
    expect(await other.sent()).toBe(0);
  });

  it("is taken from other pages", async () => {
    const { relay, sent } = await world.start();
    const body = JSON.stringify(z.encode(paymentOrderSchema, await world.payment(buyerAt(1))));
    const ask = (origin: string) =>
      fetch(`${relay.url}/sponsor/payments`, { method: "POST", body, headers: { origin } });
    const refused = await ask("https://evil.example");
    expect([refused.status, (await refused.json()).code]).toEqual([403, "originNotAllowed"]);
    expect(await sent()).toBe(0);
    const taken = await ask(pageOrigin);
    expect([taken.status, taken.headers.get("access-control-allow-origin")]).toEqual([200, pageOrigin]);
  });
});

it("is not there where it is off", async () => {
  const { startRelay } = await import("./relayServer.ts");
  const relay = await startRelay();
  expect((await relay.get(`/sponsor?account=${seller.address}`)).status).toBe(404);
  await relay.stop();
});
